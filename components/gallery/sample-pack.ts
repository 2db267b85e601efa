import { fasttrackPack } from '../../utils/packs/fasttrack';
import { panelPackOf, type PanelPack } from '../../utils/packs/panel-pack';
import type { RulePack, Template } from '../../utils/packs/rule-pack';

const TEMPLATES: readonly Template[] = [
  {
    id: 'lifecycle-ja',
    name: 'ライフサイクル メモ',
    language: 'ja',
    noteTypes: ['overall-status'],
    text: ['お客様の状況: ', '次の行動: ', '日付: ', '所有者: '].join('\n'),
  },
  {
    id: 'summary-en',
    name: 'Executive summary',
    language: 'en',
    noteTypes: ['overall-status'],
    text: [
      'EXEC SUMMARY',
      '',
      '- DESCRIBE THE CUSTOMER: (i.e. Industry/Structure/Size/Recent News)',
      '- STATUS OF ENGAGEMENT: On Hold/Reactive/Fully Engaged',
      '- M365 DEPLOYMENT PROGRESS: Not Deployed/Partially Deployed/Fully Deployed',
      '- CURRENT RELATIONSHIP:',
    ].join('\n'),
  },
];

const SAMPLE: RulePack = {
  ...fasttrackPack,
  templates: TEMPLATES,
  guidance: {
    sample: {
      title: { ja: 'COVID-19 に関するメモ', en: 'Notes on COVID-19' },
      passage: {
        ja: 'COVID-19 により展開を加速するお客様のメモには、ハッシュタグ #covid を付けてください。',
        en: 'Add the tag #covid to the note of a customer who accelerates because of COVID-19.',
      },
      page: 'https://ftop.example/guidance',
      date: '2020-05-12',
    },
  },
  rules: fasttrackPack.rules
    .slice(0, 23)
    .map((rule, index) => ({ ...rule, id: index === 0 ? 'covid-tag-missing' : `sample-${index}`, guidance: 'sample' })),
};

/** Names and roles of the real pack, with templates and guidance that stay as they are. */
export const samplePack: PanelPack = panelPackOf(SAMPLE);
