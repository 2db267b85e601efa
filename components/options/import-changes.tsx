import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { createPackTranslator, packChangeText } from '../../utils/i18n/pack-translator';
import { packChanges, type PackChange } from '../../utils/packs/pack-changes';
import type { RulePack } from '../../utils/packs/rule-pack';
import { packName, useOptions } from './options-context';

/** What a pack would change against the one in force, group by group. */
export function ImportChanges({ to }: { readonly to: RulePack }): JSX.Element {
  const { store, language, t } = useOptions();
  const from = store.packs.inForce.value;
  const groups = useMemo(() => groupsOf(packChanges(from, to)), [from, to]);
  const packTexts = useMemo(() => createPackTranslator(language), [language]);
  if (groups.length === 0) return <p>{t('importNoChanges')}</p>;
  return (
    <>
      <h4 class="nw-import-changes-title">{t('importChanges', { pack: packName({ language, t }, from) })}</h4>
      <dl class="nw-import-changes">
        {groups.map(([group, changes]) => (
          <div key={group}>
            <dt>{packTexts('changeGroup', { group })}</dt>
            {changes.map((change, index) => (
              <dd key={index}>{packChangeText(packTexts, change, language)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

/** The changes by what they are about, in the order in which they come. */
function groupsOf(changes: readonly PackChange[]): readonly (readonly [PackChange['group'], readonly PackChange[]])[] {
  const names = [...new Set(changes.map(({ group }) => group))];
  return names.map((name) => [name, changes.filter(({ group }) => group === name)]);
}
