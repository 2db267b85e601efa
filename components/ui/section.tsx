import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  readonly detail?: string;
  /** The level of the heading; a section inside a section has 3. */
  readonly level?: 2 | 3;
  readonly children: ComponentChildren;
}

/** A part of a page with its heading and a sentence on what it is for. */
export function Section({ title, detail, level = 2, children }: SectionProps): JSX.Element {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={`nw-section nw-section-${level}`} aria-labelledby={id}>
      <Heading class="nw-section-title" id={id}>
        {title}
      </Heading>
      {detail !== undefined && <p class="nw-section-detail">{detail}</p>}
      <div class="nw-section-content">{children}</div>
    </section>
  );
}
