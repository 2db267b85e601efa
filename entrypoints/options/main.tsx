import { render } from 'preact';
import '../../components/options/options.css';
import { Options } from '../../components/options/options';
import { fasttrackPack } from '../../utils/packs/fasttrack';
import { optionsPorts } from '../../utils/platform/options';
import { createOptionsStore } from '../../utils/state/options-store';

const root = document.getElementById('options');
if (root !== null) render(<Options store={createOptionsStore(optionsPorts, fasttrackPack)} />, root);
