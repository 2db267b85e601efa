import { compilePack, type CompiledPack } from '../../utils/check';
import { grammar } from '../../utils/check/grammar';
import { checkPackOf } from '../../utils/packs/check-pack';
import type { RulePack } from '../../utils/packs/rule-pack';
import type { CommandTranslator } from './texts';

/** A pack that notes are checked with. */
export interface LoadedPack {
  readonly compiled: CompiledPack;
  readonly noteTypes: readonly string[];
  readonly roles: readonly string[];
}

/** Makes a pack ready for checking; what takes time is done when the first note is checked. */
export function loadedPack(pack: RulePack): LoadedPack {
  let compiled: CompiledPack | undefined;
  return {
    get compiled() {
      return (compiled ??= compilePack(checkPackOf(pack), grammar));
    },
    noteTypes: pack.noteTypes.map(({ id }) => id),
    roles: pack.roles.map(({ id }) => id),
  };
}

/** What is wrong with a note type or a role that is none of the pack's. */
export function unknownNames(
  { noteType, role }: { noteType?: string | undefined; role?: string | undefined },
  { noteTypes, roles }: LoadedPack,
  t: CommandTranslator,
): string[] {
  const problems: string[] = [];
  if (noteType !== undefined && !noteTypes.includes(noteType))
    problems.push(t('unknownNoteType', { value: noteType, known: noteTypes.join(', ') }));
  if (role !== undefined && !roles.includes(role))
    problems.push(t('unknownRole', { value: role, known: roles.join(', ') }));
  return problems;
}
