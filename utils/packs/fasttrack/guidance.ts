import type { Guidance } from '../rule-pack';

const OVERALL_STATUS = {
  page: 'https://partner-docs.microsoft.com/',
  date: '2019-10-03',
  title: { ja: '全体的なステータス メモ ガイド', en: 'Overall Status Notes Guidance' },
};

const TECHNICAL_ENABLEMENT = {
  page: 'https://partner-docs.microsoft.com/',
  date: '2019-10-03',
  title: { ja: 'FE/SME メモ ガイド', en: 'FE / SME Notes Guidance' },
};

const SERVICE_INTENT = {
  page: 'https://partner-docs.microsoft.com/',
  date: '2019-10-03',
  title: { ja: '利用資格のステータス メモ ガイド', en: 'Entitlement Status Notes Guidance' },
};

const ENTERPRISE_STATUS = {
  page: 'https://partner-docs.microsoft.com/',
  date: '2019-10-03',
  title: { ja: 'FTA メモ ガイド', en: 'FTA Notes Guidance' },
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
  'exec-concept': {
    ...OVERALL_STATUS,
    passage: {
      ja: 'このガイドでは、[全体的なステータス メモ] フィールドに特別にフォーマットされたメモとして「エグゼクティブ概要」の概念を紹介します。',
      en: 'With this guidance, we are introducing the concept of an "Exec Summary" as a specially-formatted note in the Overall Status Notes field.',
    },
  },
  'exec-template': {
    ...OVERALL_STATUS,
    passage: {
      ja: 'お客様の説明: (業界/構造/規模/最近のニュースなど) · エンゲージメントのステータス: 保留中/リアクティブ/完全にエンゲージ · M365 の展開の進捗状況: 未展開/部分的に展開/完全に展開済み · お客様/パートナー様/アカウント チームとの現在の関係の概要 · 主要なワークロードの現在のステータスと次の行動のスナップショット: (現在話し合われていない場合はワークロードを削除) · サポートのリクエスト: (例: CS MAU 製品)',
      en: 'DESCRIBE THE CUSTOMER: (i.e. Industry/Structure/Size/Recent News) · STATUS OF THE ENGAGEMENT: On Hold/Reactive/Fully Engaged · M365 DEPLOYMENT PROGRESS: Not Deployed/Partially Deployed/Fully Deployed · OVERVIEW OF CURRENT RELATIONSHIP WITH CUSTOMER/PARTNER/ACCOUNT TEAM: · SNAPSHOT OF KEY WORKLOADS CURRENT STATUS AND NEXT ACTIONS: (remove workloads if not currently being discussed) · REQUESTS FOR SUPPORT: (e.g. CS MAU offerings)',
    },
  },
  'exec-choices': {
    ...OVERALL_STATUS,
    passage: {
      ja: 'エンゲージメントのステータス: 保留中/リアクティブ/完全にエンゲージ · M365 の展開の進捗状況: 未展開/部分的に展開/完全に展開済み',
      en: 'STATUS OF THE ENGAGEMENT: On Hold/Reactive/Fully Engaged · M365 DEPLOYMENT PROGRESS: Not Deployed/Partially Deployed/Fully Deployed',
    },
  },
  'workload-tags': {
    ...OVERALL_STATUS,
    passage: {
      ja: '[EXO] Exchange Online [OLM] Outlook Mobile [SPO] SharePoint Online [OD] OneDrive for Business [OPP] Office 365 ProPlus [TEAMS] Teams [YAM] Yammer Enterprise [WIN10] Windows 10 [INTUNE] Intune [AADP] Azure Active Directory Premium [AIP] Azure Information Protection [MCAS] Microsoft Cloud App Security [IDSEC] Identity Security [PROJ] Project Online [WDATP] Windows Defender ATP [SDS] Classroom/School Data Sync (SDS) [CORE] 上記のワークロードに該当しない場合',
      en: '[EXO] Exchange Online [OLM] Outlook Mobile [SPO] SharePoint Online [OD] OneDrive for Business [Microsoft 365 Apps] Microsoft 365 Apps [TEAMS] Teams [YAM] Yammer Enterprise [WIN10] Windows 10 [INTUNE] Intune [AADP] Azure Active Directory Premium [AIP] Azure Information Protection [MCAS] Microsoft Cloud App Security [IDSEC] Identity Security [PROJ] Project Online [WDATP] Windows Defender ATP [SDS] Classroom / School Data Sync (SDS) [CORE] For those that do not fit within above workloads',
    },
  },
  'workload-snapshot': {
    ...OVERALL_STATUS,
    passage: {
      ja: '主要なワークロードの現在のステータスと次の行動のスナップショット: (現在話し合われていない場合はワークロードを削除)',
      en: 'SNAPSHOT OF KEY WORKLOADS CURRENT STATUS AND NEXT ACTIONS: (remove workloads if not currently being discussed)',
    },
  },
  'workload-specific': {
    ...OVERALL_STATUS,
    passage: {
      ja: '全体的なステータス メモは、ワークロード固有ではない すべての技術的な更新、お客様またはアカウント チームの関係に関する洞察、提供またはスケジュールされた会議/ワークショップ、およびお客様の計画どおりの進捗に影響を与えるプロジェクト管理またはリソースの問題に使用してください。',
      en: 'Overall Status Notes should be used for all non-workload specific technical updates, customer or account team relationship insights and meeting/workshops delivered or scheduled, as well as project management or resource issues impacting the ability of the customer to make progress as planned.',
    },
  },
  'workload-core': {
    ...TECHNICAL_ENABLEMENT,
    passage: {
      ja: 'リストに該当するワークロードがない場合は、コア オンボーディング時間タスクを使用します。',
      en: 'If no workload in the list is applicable, use the Core Onboarding Time task.',
    },
  },
  'workload-prefix': {
    ...TECHNICAL_ENABLEMENT,
    passage: {
      ja: '各メモ エントリの先頭に、メモ エントリの最初の行で説明されているワークロードを追加します。',
      en: 'Prefix each note entry with the workload being discussed on the first line of the note entry.',
    },
  },
  'overall-next-action': {
    ...OVERALL_STATUS,
    passage: {
      ja: 'これらには、次の行動、日付、および次の行動の所有者に関する詳細を含める必要があります。',
      en: 'They should include detail on the Next Action, Date, and Owner of the next action.',
    },
  },
  'overall-risk-box': {
    ...OVERALL_STATUS,
    passage: {
      ja: 'エスカレーションまたは問題は、(コールアウトされる) リスク ボックスで参照する必要があります。',
      en: 'Any escalations or issues should be referenced (called out) in the Risks box.',
    },
  },
  'overall-templates': {
    ...SERVICE_INTENT,
    passage: {
      ja: '簡潔なステートメントでは、利用資格がブロックされている理由、技術的機能のギャップ、ライセンスの問題、リソースの不足のいずれかを詳しく説明します。',
      en: 'In a concise statement, provide detail as to why the entitlements are blocked, whether it be a technical feature gap, a license issue or a lack of resource.',
    },
  },
  'overall-lengths': {
    ...ENTERPRISE_STATUS,
    passage: {
      ja: 'これらの推奨される制限を超えるコンテキストについては、必要に応じて、ダブル ハッシュ (##) を使用して BLOB データの自動化をお客様のスライドに切り取ります。',
      en: 'For context beyond these suggested limits, use a double hash (##) to cut the blob data automation to the Customer slide, where applicable.',
    },
  },
  'intent-why': {
    ...SERVICE_INTENT,
    passage: {
      ja: '現在の利用資格のステータスを要約する場合は、「理由」 または「理由付け」の方法を必ず含めてください。これは、ステートメント内の主要なコンポーネントの 1 つです。',
      en: 'When summarizing the current entitlement status, please make sure to include the "why" or "reason" method. This is one of the key components in your statement.',
    },
  },
  'intent-unambiguous': {
    ...SERVICE_INTENT,
    passage: {
      ja: '逆に、「現時点では」、「現在のところ」または「まだ」のような単語や語句は、サービスの意図を明確にしないため、避ける必要があります。',
      en: 'Conversely, words and phrases like "for now", "currently", or "yet" should be avoided as they do not clarify the service intent.',
    },
  },
  'intent-engagement': {
    ...SERVICE_INTENT,
    passage: {
      ja: '利用資格のステータス メモは、エンゲージメントに関する情報を記録するのに適した領域ではありません。その情報は、全体的なメモで共有する必要があります。',
      en: 'Entitlement Status notes are not the appropriate area to record information about the engagement. That information should be shared in the Overall notes.',
    },
  },
  'intent-concise': {
    ...SERVICE_INTENT,
    passage: {
      ja: 'ステータスを十分に示すために必要なのは、1 つまたは 2 つの文だけです。',
      en: 'Only a sentence or two is needed to sufficiently state the status.',
    },
  },
  'fe-template': {
    ...TECHNICAL_ENABLEMENT,
    passage: {
      ja: '各 FE/SME メモには、次の内容が含まれる必要があります。',
      en: 'Each FE/SME note is required to include the following content:',
    },
  },
  'fe-insight': {
    ...TECHNICAL_ENABLEMENT,
    passage: {
      ja: 'ファースト パーティのソフトウェアに関する懸念事項が特定された場合は、対応する FTC Insight ID を参照する必要があります。',
      en: 'Where 1st party software concerns are identified, the corresponding FTC Insight ID must be referenced.',
    },
  },
  'enterprise-required': {
    ...ENTERPRISE_STATUS,
    passage: {
      ja: '理由 (必須) · ステータス (R/Y/G、必須) · エグゼクティブ概要 (必須) · O365 Deployment の展開ステータスの現在の概要 (必須) · 次の更新 (必須)',
      en: 'Reason (Required) · Status (R/Y/G; Required) · Exec Summary (Required) · O365 Deployment Status Current Overview (Required) · Next Update (Required)',
    },
  },
  'enterprise-frequency': {
    ...ENTERPRISE_STATUS,
    passage: {
      ja: 'エンタープライズ ステータスは 2 週間ごとに更新する必要があります。更新の間隔が 21 日間を超えないようにしてください。',
      en: 'There should be an update to the Enterprise Status every 2 weeks, not to exceed 21 days between updates.',
    },
  },
};
