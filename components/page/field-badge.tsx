import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../../utils/check/types';
import { createTranslator } from '../../utils/i18n';
import { CheckIcon, NoteIcon } from '../ui/icons';
import { SeverityGlyph } from '../ui/severity-glyph';
import { useContainedEvents } from './contained-events';

interface FieldBadgeProps {
  readonly counts: { readonly errors: number; readonly warnings: number; readonly hints: number };
  /** Whether nothing has been written yet. */
  readonly empty: boolean;
  /** Called inside the click, so that the panel may be opened. */
  readonly onOpen: () => void;
  readonly language: Language;
}

/** The small button at a note field: how many findings, a quiet check mark, or before the first word just the sign. Opens the panel. */
export function FieldBadge({ counts, empty, onOpen, language }: FieldBadgeProps): JSX.Element {
  const t = createTranslator(language);
  const frame = useRef<HTMLDivElement>(null);
  useContainedEvents(frame);
  const clean = counts.errors + counts.warnings + counts.hints === 0;
  const label = empty && clean ? t('badgeEmpty') : t('badge', counts);

  return (
    <div class="nw-ui nw-badge-frame" lang={language} ref={frame}>
      <button
        type="button"
        class={clean ? `nw-badge nw-badge-${empty ? 'empty' : 'clean'}` : 'nw-badge'}
        title={label}
        // The caret stays in the note: a press on the badge takes no focus.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onOpen}
      >
        <span class="nw-badge-counts" aria-hidden="true">
          {clean && (empty ? <NoteIcon /> : <CheckIcon size={16} />)}
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
          {counts.hints > 0 && (
            <span class="nw-severity nw-severity-info">
              <SeverityGlyph severity="info" />
              {counts.hints}
            </span>
          )}
        </span>
        <span class="nw-hidden-visually">{label}</span>
      </button>
    </div>
  );
}
