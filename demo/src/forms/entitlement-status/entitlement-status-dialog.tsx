import { useRef, useState } from 'react';
import { useStrings } from '../../language/use-language';
import { suggest } from '../../server-api/suggest';
import { FormMessage } from '../form-message';
import { Confidence, isPoor } from './confidence';
import css from './entitlement-status-dialog.module.css';
import { entitlementStatusStore as store, LONGEST_NOTE } from './entitlement-status-store';
import { Modal } from './modal';
import { ReasonChoice } from './reason-choice';

interface EntitlementStatusDialogProps {
  tenant: string;
  onClose(): void;
}

export function EntitlementStatusDialog({ tenant, onClose }: EntitlementStatusDialogProps) {
  const t = useStrings();
  const own = t.entitlement;
  const { draft, saving, message } = store.useForm(tenant);
  const [confidence, setConfidence] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);

  async function ask() {
    setFailed(false);
    try {
      setConfidence(await suggest(draft.statusNote));
    } catch {
      setFailed(true);
    }
  }

  async function add() {
    const outcome = await store.save(tenant);
    if (outcome === 'saved') onClose();
    if (outcome === 'enterStatusNote') note.current?.focus();
  }

  // The labels in capitals are such that belong to no control.
  return (
    <Modal titleId="dlg4_h2" onClose={onClose}>
      <div className={css.head}>
        <h2 id="dlg4_h2">
          <span aria-hidden="true">⊕</span> {own.add}
        </h2>
        <button type="button" className={css.close} aria-label={own.close} onClick={onClose}>
          ✕
        </button>
      </div>
      <Confidence confidence={confidence} />
      <div className={css.label}>{own.enterNote}</div>
      <div>{own.explanation}</div>
      <div>
        {own.guidanceBefore}
        <a href="https://learn.microsoft.com/fasttrack/" target="_blank" rel="noreferrer">
          {own.guidance}
        </a>
        {own.guidanceAfter}
      </div>
      <textarea
        ref={note}
        className={css.note}
        maxLength={LONGEST_NOTE}
        value={draft.statusNote}
        onChange={({ target }) => store.edit(tenant, { statusNote: target.value })}
      />
      <div className={css.line}>
        <span>
          {draft.statusNote.length}/{LONGEST_NOTE}
        </span>
        <button type="button" className={css.main} disabled={draft.statusNote.trim() === ''} onClick={() => void ask()}>
          {own.suggest}
        </button>
      </div>
      <ReasonChoice draft={draft} edit={(patch) => store.edit(tenant, patch)} />
      <div className={css.buttons}>
        <button type="button" className={css.main} disabled={saving || isPoor(confidence)} onClick={() => void add()}>
          {own.addButton}
        </button>
        <button type="button" onClick={onClose}>
          {own.cancel}
        </button>
      </div>
      <FormMessage message={failed ? 'couldNotSuggest' : message} />
    </Modal>
  );
}
