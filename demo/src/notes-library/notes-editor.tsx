import { DefaultButton, Icon, Link, PrimaryButton, Toggle } from '@fluentui/react';
import { useMemo, useState } from 'react';
import { FormMessage } from '../forms/form-message';
import { dropDraft, keepDraft } from '../forms/notes-editor/kept-draft';
import {
  clearAll,
  isComplete,
  isUnsaved,
  notesEditorStore as store,
  type NotesEditorDraft,
} from '../forms/notes-editor/notes-editor-store';
import { useStrings } from '../language/use-language';
import { useLeaveGuard } from '../routing/leave-guard';
import { InsertTemplate } from './insert-template';
import { NextAction } from './next-action';
import { NoteHeads } from './note-heads';
import { NotePlugin } from './note-plugin';
import { NoteTextEditor } from './note-text-editor';
import css from './notes-editor.module.css';

export function NotesEditor({ tenant }: { tenant: string }) {
  const t = useStrings().notesLibrary;
  const { draft, saving, message } = store.useForm(tenant);
  // The editor keeps its own text: what empties the form makes it anew.
  const [made, setMade] = useState(0);
  const plugin = useMemo(() => new NotePlugin((noteText) => store.edit(tenant, { noteText })), [tenant, made]);

  const guard = useMemo(
    () => ({
      isNeeded: () => isUnsaved(tenant),
      ask() {
        const leaves = window.confirm(t.leave);
        if (leaves) store.cancel(tenant);
        return leaves;
      },
    }),
    [tenant, t],
  );
  useLeaveGuard(guard);

  const edit = (patch: Partial<NotesEditorDraft>) => store.edit(tenant, patch);
  const takeNote = () => edit({ note: plugin.html(), noteText: plugin.text() });

  function clear() {
    clearAll(tenant);
    setMade(made + 1);
  }

  function saveDraft() {
    takeNote();
    keepDraft(tenant, store.get(tenant).draft);
    store.keepDraft(tenant);
  }

  async function save() {
    takeNote();
    if ((await store.save(tenant)) !== 'saved') return;
    dropDraft(tenant);
    if (store.get(tenant).draft.noteText === '') setMade((count) => count + 1);
  }

  return (
    <section className={css.card} aria-labelledby="sec3">
      <h2 id="sec3" className={css.title} tabIndex={-1}>
        <Icon iconName="Asterisk" className={css.star} />
        {t.notesEditor}
      </h2>
      <NoteHeads draft={draft} edit={edit} />
      <NoteTextEditor key={made} plugin={plugin} html={draft.note}>
        <InsertTemplate plugin={plugin} />
      </NoteTextEditor>
      <div className={css.under}>
        <Toggle
          ariaLabel={t.escalate}
          onText={t.escalate}
          offText={t.escalate}
          checked={draft.escalate}
          onChange={(_event, escalate = false) => edit({ escalate })}
        />
        <Link underline href="https://learn.microsoft.com/fasttrack/" target="_blank" rel="noreferrer">
          {t.guidance}
        </Link>
      </div>
      <NextAction key={`next${made}`} draft={draft} edit={edit} />
      <div className={css.buttons}>
        <Link underline onClick={clear}>
          {t.clearAll}
        </Link>
        <DefaultButton className={css.quiet ?? ''} text={t.saveDraft} disabled={saving} onClick={saveDraft} />
        <PrimaryButton text={t.save} disabled={saving || !isComplete(draft)} onClick={() => void save()} />
      </div>
      <FormMessage message={message} />
    </section>
  );
}
