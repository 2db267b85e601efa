import { render } from 'preact';
import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/panel';
import { panelPorts } from '../../utils/platform/panel';
import { scratchPorts } from '../../utils/platform/panel-scratch';
import { createPanelStore } from '../../utils/state/panel-store';

const store = createPanelStore(panelPorts, {
  ...scratchPorts,
  loadEngine: () => import('../../utils/scratch/engine'),
});

const root = document.getElementById('panel');
if (root !== null) render(<Panel store={store} />, root);
