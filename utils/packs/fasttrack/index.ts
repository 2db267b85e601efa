import type { RulePack } from '../rule-pack';
import { guidance } from './guidance';
import { noteTypes, roles } from './names';
import { rules } from './rules';
import { signals } from './signals';
import { templates } from './templates';
import { vocabularies } from './vocabularies';

/** The pack that Notewright comes with: the published notes guidance of FastTrack. */
export const fasttrackPack: RulePack = {
  format: 1,
  id: 'fasttrack',
  name: { ja: 'FastTrack メモ ガイド', en: 'FastTrack notes guidance' },
  noteTypes,
  roles,
  templates,
  guidance,
  vocabularies,
  signals,
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
  rules,
};
