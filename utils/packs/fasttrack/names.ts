import type { CheckNoteType } from '../../check/compile';
import type { Named } from '../rule-pack';

/** Note types, by the names that the portal has for them. */
export const noteTypes: readonly (Named & CheckNoteType)[] = [
  { id: 'overall-status', name: { ja: '全体的なステータス メモ', en: 'Overall Status note' } },
  { id: 'service-intent', name: { ja: '利用資格ステータス メモ', en: 'Entitlement Status note' } },
  { id: 'technical-enablement', name: { ja: '技術有効化メモ', en: 'Technical Enablement note' } },
  {
    id: 'enterprise-status',
    name: { ja: 'エンタープライズ ステータス メモ', en: 'Enterprise Status note' },
    noteFields: ['execSummary', 'overview', 'awareness', 'risk', 'activities', 'ftcActivities'],
  },
  { id: 'environment', name: { ja: '環境メモ', en: 'Environment note' } },
];

export const roles: readonly Named[] = [
  { id: 'fm', name: { ja: 'FastTrack マネージャー', en: 'FastTrack Manager' } },
  { id: 'fe', name: { ja: 'FastTrack エンジニア', en: 'FastTrack Engineer' } },
  { id: 'sme', name: { ja: 'SME', en: 'Subject matter expert' } },
  { id: 'adoption-sme', name: { ja: '導入 SME', en: 'Adoption SME' } },
  { id: 'gmfta', name: { ja: 'GMFTA', en: 'Get Modern FTA' } },
  { id: 'mvm', name: { ja: 'MVM', en: 'Migration Velocity Manager' } },
  { id: 'fta', name: { ja: 'FastTrack アーキテクト', en: 'FastTrack Architect' } },
  { id: 'gateway', name: { ja: 'ゲートウェイ マネージャー', en: 'Gateway Manager' } },
];
