import type { FormProfile } from '../../site-profile';
import { saving } from './saving';

/** Notes Library › Notes Editor. Its rich text editor has no label of its own; the boxes around it have. */
export const notesEditor: FormProfile = {
  id: 'notes-editor',
  noteType: {
    field: 'category',
    choices: {
      'overall-status': ['Engagement Management', 'エンゲージメント管理', 'エンゲージメント マネジメント'],
      'technical-enablement': ['Technical Enablement', '技術有効化', '技術の有効化', '技術支援'],
      'service-intent': ['Service Intent', 'サービスの意思', 'サービス意向', 'サービスの意向'],
      environment: ['Environment', '環境'],
    },
    otherwise: 'overall-status',
  },
  note: { role: 'rich-text', labels: [] },
  fields: {
    category: {
      role: 'choice',
      labels: ['note category', 'category', 'メモのカテゴリ', 'メモのカテゴリー', 'メモ カテゴリ'],
    },
    services: { role: 'choice', labels: ['services', 'サービス'] },
    taskId: { role: 'text', labels: ['task id', 'タスク ID', 'タスクID'] },
    escalate: { role: 'switch', labels: ['escalate', 'エスカレート', 'エスカレートする', 'エスカレーション'] },
    nextAction: { role: 'multiline', labels: ['next action', '次の行動', '次のアクション', '次の操作'] },
    nextActionDate: {
      role: 'date',
      labels: ['next action date', '次の行動の日付', '次の行動日', '次のアクションの日付', '次のアクション日'],
    },
    nextActionOwner: {
      role: 'picker',
      labels: [
        'next action owner',
        '次の行動の担当者',
        '次の行動の所有者',
        '次のアクションの担当者',
        '次のアクション担当者',
      ],
    },
  },
  atLeast: 3,
  orders: [],
  save: { ...saving, chords: [] },
};
