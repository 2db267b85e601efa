import type { FormProfile } from '../../site-profile';
import { saving } from './saving';

/** Status tab › enterprise status: several texts that are one note. The labels are those of the user guide's picture. */
export const enterpriseStatus: FormProfile = {
  id: 'enterprise-status',
  noteType: 'enterprise-status',
  note: {
    role: 'multiline',
    name: 'execSummary',
    labels: [
      'executive summary',
      'exec summary',
      'エグゼクティブ サマリー',
      'エグゼクティブサマリ',
      'エグゼクティブ概要',
      '概要 (エグゼクティブ)',
      'Zusammenfassung für die Geschäftsleitung',
      'résumé exécutif',
      'resumen ejecutivo',
      'resumo executivo',
      '执行摘要',
      '執行摘要',
      '경영진 요약',
    ],
  },
  fields: {
    statusDate: {
      role: 'date',
      labels: ['status date', 'ステータス日付', 'ステータスの日付', 'ステータス日', '状態の日付'],
    },
    reason: {
      role: 'choice',
      listsChosen: true,
      labels: ['reason', '理由', 'Grund', 'raison', 'motivo', 'razón', '原因', '사유'],
    },
    status: {
      role: 'choice',
      labels: ['status', 'ステータス', '状態', 'statut', 'état', 'estado', '状态', '狀態', '상태'],
    },
    overview: {
      role: 'multiline',
      isNote: true,
      labels: [
        'O365 deployment status current overview',
        'deployment status current overview',
        'O365 展開状況の現在の概要',
        'O365 の展開状況の現在の概要',
        'O365 展開の現在の状況',
        'O365 展開ステータスの現在の概要',
      ],
    },
    risk: {
      role: 'multiline',
      isNote: true,
      labels: [
        'risk/watch list',
        'risk / watch list',
        'リスク/ウォッチ リスト',
        'リスク/監視リスト',
        'リスク／監視一覧',
      ],
    },
    brandName: {
      role: 'text',
      labels: ['public/brand name', 'brand name', '公開名/ブランド名', '一般名/ブランド名', 'ブランド名'],
    },
    nextUpdate: {
      role: 'date',
      labels: ['next update', '次回更新', '次回の更新', '次回更新日', '次の更新', 'nächste Aktualisierung', '下次更新'],
    },
    activities: {
      role: 'multiline',
      isNote: true,
      labels: [
        'current FTC activities',
        'FTC activities',
        '現在の FTC の活動',
        '現在の FTC アクティビティ',
        'FTC の活動',
      ],
    },
    awareness: {
      role: 'multiline',
      isNote: true,
      labels: ['awareness', '認識', '認識事項', '周知事項', '留意事項'],
    },
  },
  atLeast: 3,
  orders: [
    // The picture row by row, then by columns.
    [
      'statusDate',
      'reason',
      'status',
      'note',
      'overview',
      'risk',
      'brandName',
      'nextUpdate',
      'activities',
      'awareness',
    ],
    [
      'statusDate',
      'reason',
      'status',
      'note',
      'overview',
      'brandName',
      'activities',
      'risk',
      'nextUpdate',
      'awareness',
    ],
  ],
  save: { ...saving, chords: ['Mod+S'] },
};
