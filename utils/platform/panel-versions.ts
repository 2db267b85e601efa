import type { KeptVersions } from './messages';
import { onRuntimeMessage } from './receive';
import { sendToRuntime } from './send';

/** The panel's ports to the earlier versions of notes; the worker keeps them. */
export const versionPorts = {
  /** The versions of a note; undefined when the worker gives no answer. */
  readVersions(key: string): Promise<KeptVersions | undefined> {
    return sendToRuntime('get-versions', { key });
  },
  clearVersions,
  /** Calls back with the key of a note when its versions are others, with null for all notes; returns the way to stop. */
  onVersionsChanged(changed: (key: string | null) => void): () => void {
    return onRuntimeMessage({ 'versions-changed': ({ key }) => void changed(key) });
  },
};

/** Forgets the versions of a note. @param key null: of all notes @returns whether they are forgotten */
export async function clearVersions(key: string | null): Promise<boolean> {
  return (await sendToRuntime('clear-versions', { key })) === true;
}
