import { createFormStore, type FormRules } from '../form-store';
import { dropDraft, loadDraft } from './kept-draft';

export interface NotesEditorDraft {
  category: string;
  /** The picked tenant, or nothing. */
  tenant: string;
  services: string[];
  taskId: string;
  /** The editor's HTML, and its plain text. */
  note: string;
  noteText: string;
  escalate: boolean;
  nextAction: string;
  nextActionDate: string;
  nextActionOwner: string;
}

const emptyDraft = (tenant: string): NotesEditorDraft => ({
  category: '',
  tenant,
  services: [],
  taskId: '',
  note: '',
  noteText: '',
  escalate: false,
  nextAction: '',
  nextActionDate: '',
  nextActionOwner: '',
});

const rules: FormRules<NotesEditorDraft> = {
  form: 'notes-editor',
  firstDraft: (tenant) => ({ ...emptyDraft(tenant), ...loadDraft<NotesEditorDraft>(tenant) }),
  refusal: () => null,
  fields: (draft) => ({ ...draft }),
  savedUnder: (draft) => draft.tenant,
  afterSave: (draft, sent) => (draft.noteText === sent.noteText ? emptyDraft(draft.tenant) : draft),
};

export const notesEditorStore = createFormStore(rules);

/** Whether the required fields are set. */
export function isComplete({ category, tenant, noteText }: NotesEditorDraft): boolean {
  return category !== '' && tenant !== '' && noteText.trim() !== '';
}

/** Whether something is written that neither a save nor a draft keeps. */
export function isUnsaved(tenant: string): boolean {
  const { draft, kept } = notesEditorStore.get(tenant);
  return draft.noteText !== kept.noteText || draft.nextAction !== kept.nextAction;
}

export function clearAll(tenant: string): void {
  dropDraft(tenant);
  notesEditorStore.edit(tenant, emptyDraft(tenant));
}
