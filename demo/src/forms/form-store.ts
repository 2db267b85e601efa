import { useSyncExternalStore } from 'react';
import { saveNote, type FieldValue } from '../server-api/notes';
import { noteWasSaved } from '../saved-notes/saved-notes-store';

type Outcome = 'saved' | 'couldNotSave' | 'couldNotSuggest' | 'draftSaved';
export type Refusal = 'enterStatusNote' | 'chooseReasons';
export type Message = Outcome | Refusal;

export interface FormState<Draft> {
  draft: Draft;
  /** What cancel goes back to: the first draft, or the one left by the last save. */
  kept: Draft;
  saving: boolean;
  message: Message | null;
}

export interface FormRules<Draft> {
  form: string;
  firstDraft(tenant: string): Draft;
  refusal(draft: Draft): Refusal | null;
  fields(draft: Draft): Record<string, FieldValue>;
  /** Under which tenant a draft is saved, where the form itself lets one choose. */
  savedUnder?(draft: Draft): string;
  /** The draft once `sent` is saved; `draft` may have been typed in meanwhile. */
  afterSave(draft: Draft, sent: Draft): Draft;
}

/**
 * One state a tenant, held outside of the components: these come and go with tenant and tab, the draft stays.
 * A later form of the portal brings its own rules and gets the same behaviour.
 */
export function createFormStore<Draft extends object>(rules: FormRules<Draft>) {
  const states = new Map<string, FormState<Draft>>();
  const listeners = new Set<() => void>();

  function get(tenant: string): FormState<Draft> {
    let state = states.get(tenant);
    if (!state) {
      const draft = rules.firstDraft(tenant);
      state = { draft, kept: draft, saving: false, message: null };
      states.set(tenant, state);
    }
    return state;
  }

  function change(tenant: string, patch: Partial<FormState<Draft>>): void {
    states.set(tenant, { ...get(tenant), ...patch });
    for (const listener of listeners) listener();
  }

  function edit(tenant: string, patch: Partial<Draft>): void {
    change(tenant, { draft: { ...get(tenant).draft, ...patch }, message: null });
  }

  function cancel(tenant: string): void {
    change(tenant, { draft: get(tenant).kept, message: null });
  }

  /** What is there now is what cancel goes back to, though it is not saved. */
  function keepDraft(tenant: string): void {
    change(tenant, { kept: get(tenant).draft, message: 'draftSaved' });
  }

  /**
   * The only way to a save: of the buttons, of Enter and of Ctrl+S. While one is under way, others are ignored.
   * @returns what became of it; null where it was ignored
   */
  async function save(tenant: string): Promise<Message | null> {
    const { draft: sent, saving } = get(tenant);
    if (saving) return null;
    const refusal = rules.refusal(sent);
    if (refusal) {
      change(tenant, { message: refusal });
      return refusal;
    }
    change(tenant, { saving: true, message: null });
    try {
      const savedUnder = rules.savedUnder?.(sent) ?? tenant;
      const note = await saveNote({ tenant: savedUnder, form: rules.form, fields: rules.fields(sent) });
      const kept = rules.afterSave(sent, sent);
      change(tenant, { draft: rules.afterSave(get(tenant).draft, sent), kept, saving: false, message: 'saved' });
      noteWasSaved(note);
      return 'saved';
    } catch {
      change(tenant, { saving: false, message: 'couldNotSave' });
      return 'couldNotSave';
    }
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function useForm(tenant: string): FormState<Draft> {
    return useSyncExternalStore(subscribe, () => get(tenant));
  }

  return { useForm, get, edit, cancel, keepDraft, save };
}
