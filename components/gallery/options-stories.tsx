import type { JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '../../utils/check/types';
import type { PackReading } from '../../utils/packs/reading/parse-pack';
import { parseStoredSettings } from '../../utils/platform/stored-settings';
import { createOptionsStore } from '../../utils/state/options-store';
import { Options } from '../options/options';
import { sampleBuiltIn, sampleImported } from './sample-rule-packs';
import { stillOptionsPorts } from './still-options-ports';
import type { Story } from './story';

interface OptionsStoryProps {
  readonly language: Language;
  /** What is read in the file that is imported; left out: none is. */
  readonly reading?: PackReading;
}

/** The whole options page, with one pack imported before and one rule off. */
function OptionsStory({ language, reading }: OptionsStoryProps): JSX.Element {
  const store = useMemo(() => {
    const settings = { ...parseStoredSettings(undefined), role: 'fm', roleAsked: true, language };
    const ports = stillOptionsPorts({
      settings: { ...settings, choices: { 'covid-tag-consider': 'off' } },
      packs: { packs: [{ key: 'a', imported: '2026-11-20', pack: sampleImported }], active: null, former: 'a' },
      reading: reading ?? { ok: false, problems: [] },
    });
    return createOptionsStore(ports, sampleBuiltIn);
  }, []);
  const there = store.packs.shelf.value !== null;
  useLayoutEffect(() => {
    if (!there || reading === undefined) return;
    const file = { name: 'winback-2.json', size: 1, text: () => Promise.resolve('') };
    void store.packs.importer.read(file);
  }, [there]);
  return <Options store={store} />;
}

/** The options page in its states. */
export const optionsStories = {
  options: ({ language }) => <OptionsStory language={language} />,
  'options-import': ({ language }) => (
    <OptionsStory language={language} reading={{ ok: true, pack: { ...sampleImported, version: '2' } }} />
  ),
  'options-refused': ({ language }) => (
    <OptionsStory
      language={language}
      reading={{
        ok: false,
        problems: [
          {
            path: 'rules[0] winback-tag-missing › tag',
            line: 41,
            code: 'unknownReference',
            params: { part: 'tags', found: 'winbak', options: 'winback' },
          },
          { path: 'rules[1] action-owner-missing › message.en', line: 57, code: 'textEmpty', params: {} },
          {
            path: 'rules[1] action-owner-missing › examples.bad[0]',
            line: 60,
            code: 'exampleNotReported',
            params: { text: 'Next action: kickoff on 5/31' },
          },
        ],
      }}
    />
  ),
} satisfies Readonly<Record<string, Story>>;
