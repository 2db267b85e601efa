import type { KeptVersions } from './messages';
import { sendToRuntime } from './send';

/** The earlier versions of a note; undefined when the worker gives no answer. */
export function readVersions(key: string): Promise<KeptVersions | undefined> {
  return sendToRuntime('get-versions', { key });
}

/** Forgets the versions of a note. @param key null: of all notes @returns whether they are forgotten */
export async function clearVersions(key: string | null): Promise<boolean> {
  return (await sendToRuntime('clear-versions', { key })) === true;
}
