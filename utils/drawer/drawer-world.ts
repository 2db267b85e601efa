import type { DrawerPlace } from '../page/drawer-place';
import type { NoteTools } from '../page/note-tools';
import type { OpenScratchNote } from '../scratch/scratch-note';

/** What the content script of a frame leaves for the drawer: its place, and what both would else carry. */
export interface DrawerWorld extends DrawerPlace {
  scratchNotesWith(createRules: NoteTools['createRules']): OpenScratchNote;
}
