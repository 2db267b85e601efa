import type { FormProfile } from '../../site-profile';
import { saving } from './saving';

/** Services tab › Add Entitlement Status, a dialog inside the page: its Add saves, its Suggest only asks the server. */
export const entitlementStatus: FormProfile = {
  id: 'entitlement-status',
  noteType: 'service-intent',
  note: {
    role: 'multiline',
    labels: ['enter status note', 'ステータス メモを入力', 'ステータス メモの入力', 'ステータスメモを入力してください'],
  },
  fields: {
    l1: { role: 'choice', labels: ['status / L1', 'L1', 'ステータス / L1', '状態 / L1'] },
    l2: { role: 'choice', labels: ['reason / L2', 'L2', '理由 / L2'] },
    l3: {
      role: 'choice',
      labels: [
        'engineering reason / L3',
        'engineering reason',
        'L3',
        'エンジニアリングの理由 / L3',
        '技術的な理由 / L3',
      ],
    },
  },
  // The other drop-downs are disabled until the first one is set.
  atLeast: 1,
  orders: [['note', 'l1', 'l2', 'l3']],
  save: {
    labels: [
      'add',
      '追加',
      '追加する',
      'Hinzufügen',
      'ajouter',
      'agregar',
      'añadir',
      'adicionar',
      '添加',
      '新增',
      '추가',
    ],
    notLabels: ['suggest', '提案', '候補を表示', ...saving.notLabels],
    chords: [],
  },
};
