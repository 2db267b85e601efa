import type { ComponentChildren, JSX } from 'preact';

interface StoryPageProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A page around components that are no page of their own. */
export function StoryPage({ title, children }: StoryPageProps): JSX.Element {
  return (
    <main class="nw-ui nw-story">
      <h1>{title}</h1>
      {children}
    </main>
  );
}
