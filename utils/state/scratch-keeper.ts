import type { Scratch } from '../platform/messages';
import type { scratchPorts } from '../platform/panel-scratch';

type KeeperPorts = Pick<typeof scratchPorts, 'readScratch' | 'keepScratch' | 'onScratchChanged'>;

/** Keeps the scratch note while the panel is closed, one for all windows. */
interface ScratchKeeper {
  /** What is kept; null when nothing is, or nobody answers. */
  read(): Promise<Scratch | null>;
  /** Has it kept: the first at once, of those that come while one is on its way the last. */
  keep(scratch: Omit<Scratch, 'by'>): void;
  stop(): void;
}

/** Makes the keeper of one panel. @param taken called with what the panel of another window has kept */
export function createScratchKeeper(ports: KeeperPorts, taken: (scratch: Scratch) => void): ScratchKeeper {
  const by = crypto.randomUUID();
  let waiting: Scratch | null = null;
  let sending = false;

  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let next = waiting; next !== null; next = waiting) {
      waiting = null;
      await ports.keepScratch(next).catch(() => undefined);
    }
    sending = false;
  }

  return {
    read: () => ports.readScratch().catch(() => null),
    keep(scratch) {
      waiting = { ...scratch, by };
      void send();
    },
    // What this panel has kept itself comes back as well, perhaps after the next key.
    stop: ports.onScratchChanged((scratch) => scratch.by !== by && taken(scratch)),
  };
}
