import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createNoteTools } from '../utils/page/create-note-tools';
import { provideTools } from '../utils/platform/tools-script';

/** What a frame needs for its note forms; the worker brings it in. */
export default defineUnlistedScript(() => provideTools(createNoteTools()));
