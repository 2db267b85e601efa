import type { Setup } from './messages';
import { sendToRuntime } from './send';

/** When to ask again while the worker gives no answer, in ms. */
const PAUSES = [200, 1_000, 5_000];

/**
 * What a frame needs to work: the profile of its site, the rules and the settings. Null when no site is set up for its address.
 * @throws Error when the worker gives no answer, however often it is asked
 */
export async function fetchSetup(address: string): Promise<Setup | null> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const setup = await sendToRuntime('get-setup', { address });
    if (setup !== undefined) return setup;
  }
  throw new Error('The service worker does not answer.');
}
