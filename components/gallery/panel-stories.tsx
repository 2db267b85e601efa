import { noteWith, PanelStory } from './panel-story';
import { sampleFindings } from './sample-texts';
import { samplePack } from './sample-pack';
import { stillScratch } from './still-scratch';
import { speaker, type Story } from './story';

/** The side panel in its states. */
export const panelStories = {
  'panel-findings': ({ language }) => {
    const { missing, noOwner, wording } = sampleFindings(language);
    const part = { ignored: 1, progress: { done: 5, total: 6 } };
    return <PanelStory language={language} notes={noteWith([missing, noOwner, wording], part)} />;
  },
  'panel-clean': ({ language }) => (
    <PanelStory
      language={language}
      notes={noteWith([])}
      then={(store) => store.mute('covid-tag-missing', speaker(language)('#covid がありません', '#covid is missing'))}
    />
  ),
  'panel-first-run': ({ language }) => (
    <PanelStory
      language={language}
      notes={noteWith([], { empty: true })}
      settings={{ role: undefined, roleAsked: false }}
    />
  ),
  'panel-templates': ({ language }) => (
    <PanelStory
      language={language}
      notes={noteWith([])}
      then={(store) => {
        document.getElementById('nw-tab-templates')?.click();
        samplePack.templates.slice(0, 1).forEach(store.insert);
      }}
    />
  ),
  'panel-notices': ({ language }) => (
    <PanelStory
      language={language}
      notes={noteWith([sampleFindings(language).noOwner])}
      failure="TypeError: Cannot read properties of null"
      outcome={{ ok: false, reason: 'reverted' }}
      then={(store) => samplePack.templates.slice(0, 1).forEach(store.insert)}
    />
  ),
  'panel-no-form': ({ language }) => (
    <PanelStory language={language} notes={[]} scratch={stillScratch('', noteWith([]))} />
  ),
  'panel-not-set-up': ({ language }) => (
    <PanelStory language={language} notes="not-set-up" scratch={stillScratch('', noteWith([]))} />
  ),
  'panel-no-access': ({ language }) => <PanelStory language={language} notes="not-set-up" allowed={false} />,
  'panel-scratch': ({ language }) => {
    const { missing, noOwner } = sampleFindings(language);
    const text = speaker(language)(
      'お客様は COVID-19 により Teams の展開を前倒しします。\n次の行動: 5/31 にキックオフ',
      'The customer accelerates the Teams rollout because of COVID-19.\nNext action: kickoff on 5/31',
    );
    return <PanelStory language={language} notes={[]} scratch={stillScratch(text, noteWith([missing, noOwner]))} />;
  },
  'panel-versions': ({ language }) => {
    const say = speaker(language);
    const note = say(
      'お客様は Teams の展開を進めています。\n次の行動: 5/31 に FM が確認',
      'The customer is rolling out Teams.\nNext action: FM to call on 5/31',
    );
    const now = note.replace('5/31', '6/14');
    const at = new Date(2024, 4, 20, 10, 30).getTime();
    return (
      <PanelStory
        language={language}
        notes={noteWith([])}
        versions={[
          { at, texts: { '': note.split('\n')[0] ?? '' }, fate: 'saved' },
          { at: at + 5_000, texts: { '': note }, fate: 'lost' },
          { at: at + 10_000, texts: { '': now } },
        ]}
        outcome={{ ok: true, texts: { '': now } }}
        then={(store) => {
          store.versions.versions.subscribe((list) => list.length > 0 && void requestAnimationFrame(openVersions));
        }}
      />
    );
  },
  'panel-connecting': ({ language }) => <PanelStory language={language} notes="silent" />,
} satisfies Readonly<Record<string, Story>>;

/** Opens the list of versions, and what differs in the last but one. */
function openVersions(): void {
  document.querySelector('.nw-versions')?.setAttribute('open', '');
  document.querySelectorAll<HTMLElement>('.nw-version [aria-expanded]')[1]?.click();
}
