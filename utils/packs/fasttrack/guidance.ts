import type { Guidance } from '../rule-pack';

const OVERALL_STATUS = {
  page: 'https://partner-docs.microsoft.com/',
  date: '2019-10-03',
  title: { ja: '全体的なステータス メモ ガイド', en: 'Overall Status Notes Guidance' },
};

/** Passages of the published notes guidance, quoted word for word. */
export const guidance: Readonly<Record<string, Guidance>> = {
  'covid-tag': {
    ...OVERALL_STATUS,
    passage: {
      ja: 'COVID-19 が原因で展開支援を要求したり展開計画を加速したりするすべての M365 のお客様を追跡および監視するには、すべてのメモにハッシュタグ #covid を含める必要があります。',
      en: 'In order to track and monitor all M365 customers requesting deployment assistance or accelerating deployment plans due to COVID-19 all notes should include hashtag #covid.',
    },
  },
  'covid-pause': {
    ...OVERALL_STATUS,
    passage: {
      ja: '展開を一時停止または停止する必要があると表明しているお客様の場合は、#covid を追加せずに、資格ステータス (L1/L2/L3) を更新してこの変更を反映する必要があります。',
      en: 'For customers who express a need to pause or stop deployment, do not add #covid and instead update Entitlement Status (L1/L2/L3) to reflect this change.',
    },
  },
  'covid-roles': {
    ...OVERALL_STATUS,
    passage: {
      ja: 'FastTrack マネージャー: エンゲージメント管理/サービスの意思メモを更新します。FE/SME/GMFTA/MVM: 技術有効化メモを更新します。FastTrack アーキテクト: エンタープライズ ステータス メモを更新します。ゲートウェイ マネージャー: エンゲージメント管理を更新します。',
      en: 'FastTrack Manager: Update Engagement Management and/or Service Intent notes. FE/SME/GMFTA/MVM: Update Technical Enablement notes. FastTrack Architect: Update Enterprise Status notes. Gateway Manager: Update Engagement Management.',
    },
  },
  'covid-exec-summary': {
    ...OVERALL_STATUS,
    passage: {
      ja: 'テンプレートのエグゼクティブ概要セクションを使用してエンタープライズ ステータス メモを更新します。ハッシュタグ #covid を含む',
      en: 'Update Enterprise Status notes using the Executive Summary section of template for customers that have accelerated their deployment/adoption priorities due to COVID19. Include hashtag #covid',
    },
  },
};
