import type { RuleSet, RuntimeMessages } from './messages';
import { sendToRuntime, type MessageName, type RequestParams } from './send';
import type { SiteProfile } from '../sites';

/** When to ask again while the worker gives no answer, in ms. */
const PAUSES = [200, 1_000, 5_000];

/** The profile of the site that an address belongs to; null when none is set up. @throws Error without an answer */
export function fetchSite(address: string): Promise<SiteProfile | null> {
  return answerTo('get-site', { address });
}

/** The rules in force, and what goes with them. @throws Error without an answer */
export function fetchRules(): Promise<RuleSet> {
  return answerTo('get-rules');
}

/** Asks the worker, more than once while it is away. @throws Error when it gives no answer, however often it is asked */
async function answerTo<N extends MessageName>(
  name: N,
  ...request: RequestParams<N>
): Promise<RuntimeMessages[N]['response']> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const answer = await sendToRuntime(name, ...request);
    if (answer !== undefined) return answer;
  }
  throw new Error('The service worker does not answer.');
}
