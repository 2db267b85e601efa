import { render } from 'preact';
import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/panel';
import type { NoteTools } from '../../utils/page/note-tools';
import { panelPorts } from '../../utils/platform/panel';
import { scratchPorts } from '../../utils/platform/panel-scratch';
import { runTools } from '../../utils/platform/tools-script';
import { createPanelStore } from '../../utils/state/panel-store';

const store = createPanelStore(panelPorts, {
  ...scratchPorts,
  async loadEngine() {
    const [{ scratchNotesWith }, tools] = await Promise.all([import('../../utils/scratch/scratch-note'), runTools()]);
    return { openScratchNote: scratchNotesWith((tools as NoteTools).createRules) };
  },
});

const root = document.getElementById('panel');
if (root !== null) render(<Panel store={store} />, root);
