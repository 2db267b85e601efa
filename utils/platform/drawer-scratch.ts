import { fetchRules } from './content-rules';
import type { Scratch } from './messages';
import { inPrivateWindow } from './private-window';
import { SCRATCH_LIMIT } from './scratch-schema';
import { sendToRuntime } from './send';

/** The drawer's ports for the scratch note; the engine is another one, as it is no part of the browser. */
export const drawerScratchPorts = {
  limit: SCRATCH_LIMIT,
  readRules: fetchRules,
  readScratch: async (): Promise<Scratch | null> =>
    inPrivateWindow() ? null : ((await sendToRuntime('get-scratch')) ?? null),
  async keepScratch(scratch: Scratch): Promise<void> {
    if (!inPrivateWindow()) await sendToRuntime('keep-scratch', scratch);
  },
  /** The memory that it is kept in is not open to pages: what another window writes is seen when the drawer opens again. */
  onScratchChanged: () => (): void => undefined,
};
