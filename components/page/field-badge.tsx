import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../../utils/check/types';
import { createTranslator } from '../../utils/i18n';
import { CheckIcon } from '../ui/icons';
import { SeverityGlyph } from '../ui/severity-glyph';
import { useContainedEvents } from './contained-events';

interface FieldBadgeProps {
  readonly counts: { readonly errors: number; readonly warnings: number };
  /** Called inside the click, so that the panel may be opened. */
  readonly onOpen: () => void;
  readonly language: Language;
}

/** The small button at a note field: how many errors and warnings, or a quiet check mark. Opens the panel. */
export function FieldBadge({ counts, onOpen, language }: FieldBadgeProps): JSX.Element {
  const t = createTranslator(language);
  const frame = useRef<HTMLDivElement>(null);
  useContainedEvents(frame);
  const clean = counts.errors + counts.warnings === 0;

  return (
    <div class="nw-ui nw-badge-frame" lang={language} ref={frame}>
      <button
        type="button"
        class={clean ? 'nw-badge nw-badge-clean' : 'nw-badge'}
        aria-label={t('badge', counts)}
        title={t('badge', counts)}
        // The caret stays in the note: a press on the badge takes no focus.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onOpen}
      >
        {clean && <CheckIcon size={16} />}
        {counts.errors > 0 && (
          <span class="nw-severity nw-severity-error">
            <SeverityGlyph severity="error" />
            {counts.errors}
          </span>
        )}
        {counts.warnings > 0 && (
          <span class="nw-severity nw-severity-warning">
            <SeverityGlyph severity="warning" />
            {counts.warnings}
          </span>
        )}
      </button>
    </div>
  );
}
