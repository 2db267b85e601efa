import type { JSX } from 'preact';
import { NoteView } from './note-view';
import { usePanel } from './panel-context';
import { PlaceState } from './place-state';

/** What there is in the tab in front: its note, or why there is none. */
export function TabView({ onRoleAnswered }: { readonly onRoleAnswered: () => void }): JSX.Element {
  const connection = usePanel().store.connection.value;
  return connection === 'note' ? <NoteView onRoleAnswered={onRoleAnswered} /> : <PlaceState connection={connection} />;
}
