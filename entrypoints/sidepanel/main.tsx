import { render } from 'preact';
import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/panel';
import { panelPorts } from '../../utils/platform/panel';
import { createPanelStore } from '../../utils/state/panel-store';

const root = document.getElementById('panel');
if (root !== null) render(<Panel store={createPanelStore(panelPorts)} />, root);
