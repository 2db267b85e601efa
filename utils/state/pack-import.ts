import { signal, type ReadonlySignal } from '@preact/signals';
import type { PackProblem } from '../packs/reading/pack-problems';
import { LIMITS } from '../packs/reading/pack-schema-words';
import type { RulePack } from '../packs/rule-pack';
import type { OptionsPorts } from '../platform/options';

/** As much of a file as an import needs. */
interface ImportFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  text(): Promise<string>;
}

/** How far an import is. `file` is the file's name. */
export type PackImport =
  | { readonly kind: 'reading'; readonly file: string }
  /** The browser could not read the file, which may have been moved. */
  | { readonly kind: 'unreadable'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly PackProblem[] }
  /** The pack can be used; nothing has changed yet. */
  | { readonly kind: 'ready'; readonly file: string; readonly pack: RulePack };

/** Reads a file with a pack. It changes nothing. */
export interface PackImporter {
  /** Null while there is nothing to show. */
  readonly state: ReadonlySignal<PackImport | null>;
  /** Reads a file; one that is still being read is left. */
  read(file: ImportFile): Promise<void>;
  dismiss(): void;
}

/** Makes the importer. */
export function createPackImporter({ readPack }: Pick<OptionsPorts, 'readPack'>): PackImporter {
  const state = signal<PackImport | null>(null);
  let latest = 0;

  const look = async (source: ImportFile): Promise<PackImport> => {
    const file = source.name;
    // More than a pack may weigh is not even read.
    if (source.size > LIMITS.bytes) return { kind: 'refused', file, problems: [tooLarge(source.size)] };
    let text: string;
    try {
      text = await source.text();
    } catch {
      return { kind: 'unreadable', file };
    }
    // Judging a large pack takes a second: first the page may say that it reads.
    await new Promise((done) => setTimeout(done));
    const reading = await readPack(text);
    return reading.ok
      ? { kind: 'ready', file, pack: reading.pack }
      : { kind: 'refused', file, problems: reading.problems };
  };

  return {
    state,
    async read(source) {
      const own = ++latest;
      state.value = { kind: 'reading', file: source.name };
      const result = await look(source);
      if (own === latest) state.value = result;
    },
    dismiss() {
      latest++;
      state.value = null;
    },
  };
}

function tooLarge(bytes: number): PackProblem {
  const params = { kilobytes: Math.ceil(bytes / 1024), max: LIMITS.bytes / 1024 };
  return { path: '', code: 'packTooLarge', params };
}
