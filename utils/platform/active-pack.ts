import type { RulePack } from '../packs/rule-pack';
import { readPacks, watchPacks } from './packs';
import { packInForce } from './stored-packs';

/**
 * The pack in force, for the worker: read once, and again after a change. Call it once, when the worker starts.
 * @param builtIn in force as long as no other is
 */
export function activePack(builtIn: RulePack): () => Promise<RulePack> {
  let known: Promise<RulePack> | null = null;
  watchPacks(() => {
    known = null;
  });
  return () => (known ??= readPacks().then((packs) => packInForce(packs, builtIn)));
}
