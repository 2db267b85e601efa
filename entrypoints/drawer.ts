import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { DrawerWorld } from '../utils/drawer/drawer-world';
import { showDrawer } from '../utils/drawer/show-drawer';
import type { NoteTools } from '../utils/page/note-tools';
import { drawerPorts } from '../utils/platform/drawer-ports';
import { drawerScratchPorts } from '../utils/platform/drawer-scratch';
import { drawerPlace } from '../utils/platform/drawer-script';
import { sendToRuntime } from '../utils/platform/send';
import { loadTools } from '../utils/platform/tools-script';

/** The side panel inside a page, where the browser opens none; the worker brings it in. */
export default defineUnlistedScript(() => {
  const world = drawerPlace() as DrawerWorld | undefined;
  if (!world) return;
  showDrawer(world, {
    ports: drawerPorts,
    scratch: {
      ...drawerScratchPorts,
      async loadEngine() {
        const { createRules } = (await loadTools()) as NoteTools;
        return { openScratchNote: world.scratchNotesWith(createRules) };
      },
    },
    closed: () => void sendToRuntime('drawer-closed'),
  });
});
