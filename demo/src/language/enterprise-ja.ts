import type { Strings } from './strings';

export const enterpriseJa: Strings['enterprise'] = {
  isEnterprise: 'エンタープライズ:',
  yes: 'はい',
  no: 'いいえ',
  change: 'エンタープライズの設定は [フラグ] タブで変更できます',
  reason: '理由:',
  add: '追加',
  remove: '削除',
  pleaseSelect: '選択してください',
  status: 'ステータス:',
  executiveSummary: 'エグゼクティブ サマリー:',
  executiveSummaryHint:
    '経営層向けの簡潔な要約 (最大 255 文字)。「このエンゲージメントのステータスが緑にならない理由は何か」に答えてください。回答の形式: 大まかなトピック、簡単な説明、影響、対応。',
  deploymentOverview: 'O365 展開状況の現在の概要:',
  riskWatchList: 'リスク/監視リスト:',
  brandName: '公開名/ブランド名:',
  nextUpdate: '次回の更新:',
  ftcActivities: '現在の FTC の活動:',
  awareness: '周知事項:',
  reasons: {
    '>50K': '5 万超',
    'Major Brand': '主要ブランド',
    'Executive Escalation': '役員エスカレーション',
    Government: '政府機関',
    Strategic: '戦略顧客',
  },
  statuses: { Red: '赤', Yellow: '黄', Green: '緑' },
};
