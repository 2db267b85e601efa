import type { RulePack } from '../rule-pack';
import { guidance } from './guidance';
import { noteTypes, roles } from './names';
import { actions } from './actions';
import { codeLists } from './code-lists';
import { outlines } from './outlines';
import { rules } from './rules';
import { signals } from './signals';
import { escalationSignals } from './signals-escalation';
import { templates } from './templates';
import { blockedSignals } from './signals-blocked';
import { vocabularies } from './vocabularies';
import { actionVocabularies } from './vocabularies-actions';
import { enablementVocabularies } from './vocabularies-enablement';
import { intentVocabularies } from './vocabularies-intent';
import { workloadVocabularies } from './vocabularies-workloads';

/** The pack that Notewright comes with: the published notes guidance of FastTrack. */
export const fasttrackPack: RulePack = {
  format: 1,
  id: 'fasttrack',
  version: '2020.5',
  name: { ja: 'FastTrack メモ ガイド', en: 'FastTrack notes guidance' },
  noteTypes,
  roles,
  templates,
  guidance,
  vocabularies: {
    ...vocabularies,
    ...workloadVocabularies,
    ...actionVocabularies,
    ...intentVocabularies,
    ...enablementVocabularies,
  },
  signals: { ...signals, ...escalationSignals, ...blockedSignals },
  tags: {
    covid: {
      tag: '#covid',
      aliases: [
        'covid19',
        'covid-19',
        'covid_19',
        'covid2019',
        'covid-2019',
        'corona',
        'coronavirus',
        'corona-virus',
        'コロナ',
        '新型コロナ',
        'コロナウイルス',
        '新型コロナウイルス',
        '新型コロナウィルス',
        '新型コロナ感染症',
        '新型コロナウイルス感染症',
      ],
    },
  },
  codeLists,
  outlines,
  actions,
  rules,
};
