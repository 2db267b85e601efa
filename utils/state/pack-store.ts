import { signal, type ReadonlySignal } from '@preact/signals';
import type { PanelPack } from '../packs/panel-pack';
import type { PanelPorts } from '../platform/panel';

/** Shown until the pack is there. */
const NO_PACK: PanelPack = {
  name: { ja: '', en: '' },
  noteTypes: [],
  roles: [],
  templates: [],
  guidance: {},
  passages: {},
  noteTypeOf: {},
};

/** The pack in force as the panel shows it. */
export interface PackStore {
  readonly pack: ReadonlySignal<PanelPack>;
  stop(): void;
}

/** Reads what the panel shows of the pack in force, and follows its changes. */
export function createPackStore(ports: Pick<PanelPorts, 'readPanelPack' | 'onPackChanged'>): PackStore {
  const pack = signal(NO_PACK);
  let latest = 0;
  const read = async (): Promise<void> => {
    const asked = ++latest;
    const answer = await ports.readPanelPack();
    if (answer !== undefined && asked === latest) pack.value = answer;
  };
  const stop = ports.onPackChanged(() => void read());
  void read();
  return { pack, stop };
}
