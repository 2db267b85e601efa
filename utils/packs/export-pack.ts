import type { RulePack } from './rule-pack';

/** Writes a pack as a file that `readPack` takes back equal. */
export function exportPack(pack: RulePack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
