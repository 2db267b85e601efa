import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../utils/check/types';
import { createTranslator } from '../../utils/i18n';
import type { Finding } from '../../utils/platform/messages';
import { AlertIcon, CheckIcon } from '../ui/icons';
import { useContainedEvents } from './contained-events';
import { DialogActions } from './dialog-actions';
import { DialogFinding } from './dialog-finding';
import { DialogWarnings } from './dialog-warnings';
import { fixButtons, useKeptFocus } from './kept-focus';
import { useModal } from './modal';
import type { SaveDialogProps } from './save-dialog-props';

/** Stands between a held save and the page, as a modal dialog for as long as it is rendered. Esc is "Back to the note". */
export function SaveDialog(props: SaveDialogProps & { readonly language: Language }): JSX.Element {
  const { findings, holding, state, problem, language, onFix, onBack, onSave, onSaveAnyway } = props;
  const t = createTranslator(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const lastFix = useRef(0);

  useContainedEvents(dialog);
  useModal(dialog, () => onBack());
  useLayoutEffect(() => primary.current?.focus(), []);
  useKeptFocus({ dialog, primary, lastFix });

  const fix = (finding: Finding, index: number): void => {
    const { current: node } = dialog;
    const focused = (node?.getRootNode() as ShadowRoot | undefined)?.activeElement;
    lastFix.current = node === null ? 0 : Math.max(0, fixButtons(node).indexOf(focused as HTMLButtonElement));
    onFix(finding, index);
  };

  return (
    <dialog
      ref={dialog}
      class={`nw-ui nw-dialog nw-dialog-${state}`}
      lang={language}
      aria-labelledby="nw-dialog-title"
      aria-describedby="nw-dialog-description"
      onKeyDown={ignoreHeldEnter}
    >
      <h2 class="nw-dialog-title" id="nw-dialog-title">
        {state === 'held' ? <AlertIcon /> : <CheckIcon />}
        {t(state === 'held' ? 'dialogTitle' : 'dialogReadyTitle')}
      </h2>
      <p class="nw-dialog-description" id="nw-dialog-description" role="status">
        {t(state === 'held' ? 'dialogHeld' : 'dialogReady')}
      </p>
      {problem !== null && (
        <p class="nw-dialog-problem" role="alert">
          {problem}
        </p>
      )}
      {holding.length > 0 && (
        <ul class="nw-dialog-findings" aria-label={t('dialogFindings')}>
          {holding.map((finding) => (
            <DialogFinding key={finding.id} finding={finding} t={t} onFix={fix} onShow={onBack} />
          ))}
        </ul>
      )}
      <DialogWarnings
        findings={findings.filter((finding) => !holding.includes(finding))}
        more={holding.length > 0}
        t={t}
      />
      <DialogActions
        state={state}
        t={t}
        primary={primary}
        onBack={() => onBack()}
        onSave={onSave}
        onSaveAnyway={onSaveAnyway}
      />
    </dialog>
  );
}

/** Enter held down on a fix would press whatever gets the focus next, in the end "Save". */
function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
