import { useEffect, useSyncExternalStore } from 'react';
import { loadNotes, type SavedNote } from '../server-api/notes';

type Loaded = SavedNote[] | 'failed' | undefined;

const loaded = new Map<string, Loaded>();
const listeners = new Set<() => void>();

/** The notes of a tenant in the order of saving, loaded anew whenever the list comes into view. */
export function useSavedNotes(tenant: string): Loaded {
  useEffect(() => void load(tenant), [tenant]);
  return useSyncExternalStore(subscribe, () => loaded.get(tenant));
}

export function noteWasSaved(note: SavedNote): void {
  keep(note.tenant, [...known(note.tenant), note]);
}

async function load(tenant: string): Promise<void> {
  try {
    const notes = await loadNotes(tenant);
    const ids = new Set(notes.map(({ id }) => id));
    // A note saved while the list was on its way is not on it yet.
    keep(tenant, [...notes, ...known(tenant).filter(({ id }) => !ids.has(id))]);
  } catch {
    keep(tenant, 'failed');
  }
}

function known(tenant: string): SavedNote[] {
  const notes = loaded.get(tenant);
  return Array.isArray(notes) ? notes : [];
}

function keep(tenant: string, notes: Loaded): void {
  loaded.set(tenant, notes);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
