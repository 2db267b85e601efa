import type { Vocabularies } from '../../check/definitions';

/** What notes speak of: what is deployed, by common nouns and by name, and what must not be taken for it. */
export const vocabularies: Vocabularies = {
  deployment: [
    '展開', '導入', '移行', 'ロールアウト', 'オンボーディング', 'プロジェクト', 'デプロイ', 'デプロイメント', 'マイグレーション', '定着化', '利用開始', '利用拡大', '活用', '全社利用', '切り替え', '切替', '配布', '有効化', 'アップグレード', 'パイロット', '採用計画',
    '本番', '全社展開', '案件', 'エンゲージメント', 'スケジュール', '計画', 'リリース', 'カットオーバー', 'ローンチ', 'フェーズ', '稼働', '使い始め', '入れ替え', '構築', '実装', '作業', '整備', 'ロールアウト計画',
    'deploy', 'deploys', 'deployed', 'deploying', 'deployment*', 'rollout*', 'roll-out*', 'roll out', 'rolling out', 'rolled out', 'rolling', 'migrat*', 'onboard*', 'adopt', 'adopts', 'adopting', 'adoption', 'project', 'projects', 'implement*', 'pilot', 'pilots', 'cutover', 'cut-over', 'go-live', 'go live', 'move to', 'moving to', 'switch to', 'launch', 'transition', 'upgrade', 'enablement', 'engagement', 'plan', 'plans', 'schedule', 'timeline', 'timelines', 'start', 'phase', 'wave', 'work', 'activities', 'everything', 'priorities', 'enrollment', 'enrolment', 'implementation', 'programme', 'program',
  ],
  workload: [
    'teams', 'exchange', 'exchange online', 'exo', 'sharepoint', 'sharepoint online', 'spo', 'onedrive', 'onedrive for business', 'odfb', 'office 365', 'o365', 'm365', 'microsoft 365', 'office proplus', 'office 365 proplus', 'o365 proplus', 'proplus', 'm365 apps', 'microsoft 365 apps', 'outlook mobile', 'outlook', 'yammer', 'yammer enterprise', 'windows 10', 'win10', 'intune',
    'azure active directory premium', 'azure ad premium', 'azure ad', 'aadp', 'mfa', '条件付きアクセス', 'conditional access', 'azure information protection', 'aip', 'cloud app security', 'microsoft cloud app security', 'mcas', 'identity security', 'project online', 'windows defender', 'windows defender atp', 'microsoft defender atp', 'wdatp', 'defender', 'school data sync', 'sds', 'autopilot', 'メールボックス', 'mailbox', 'mailboxes', 'mdm', 'モバイル管理',
  ],
  elsewhere: [
    '会議', 'ミーティング', '打ち合わせ', '打合せ', '打合', 'mtg', '定例', '定例会', 'ワークショップ', 'ws', 'セミナー', '説明会', '研修', '勉強会', 'トレーニング', 'イベント', 'カンファレンス', '出張', '訪問', '来社', '来日', '出社', '出勤', '通勤', '登校', '通学', '授業', '休校', '面談', '商談', 'キックオフ', '式典', '展示会', '懇親会', '飲み会', '総会', '採用活動', '採用面接', '新卒採用', '中途採用',
    'ライセンス', '発注', '購入', '調達', '見積', '見積もり', '契約', '契約更新', '注文', '納品', '出荷', '配送', '支払', '支払い', '請求', '予算', '稟議', '投資', 'コスト', '経費',
    'サーバー', 'サーバ', '旧サーバー', 'サービス停止', 'サービスの停止', 'サービス', '障害', '機器', 'ハードウェア', 'ルーター', '回線', 'vpn', 'ネットワーク機器', 'ファイアウォール', '同期', 'バックアップ', 'ジョブ', 'バッチ', '配信', 'メール配信', '転送', '自動応答', '通知', '電源', 'pc', '端末', 'ノートpc', 'デバイス', 'アカウント', '機能', 'ポリシー', 'システム', '旧システム', 'オンプレ', 'オンプレミス', '基幹システム', 'アプリ', 'アドオン', 'ファイル共有', 'ファイルサーバー', 'スクリプト',
    '業務', '営業', '操業', '工場', '店舗', '生産', '生産ライン', 'オフィス', '事業', '物流', '活動', '質問', '回答', '返信', '返答', '連絡', '報告', '提出', '対応', '課題', 'チケット', 'サポートチケット', '問い合わせ', 'ケース', '決定', '判断', '承認', '更新', 'レビュー', '資料', '議事録', '確認', '調査', 'アンケート', '監査', '組織変更', '人事異動', '異動', '合併', '引っ越し', '移転', '工事', '株主総会', '復旧', '変更', 'リモートワーク', 'テレワーク', '在宅勤務', '休暇', '休業',
    'meeting*', 'call', 'calls', 'workshop*', 'session', 'sessions', 'kickoff', 'kick-off', 'sync', 'webinar*', 'training', 'trainings', 'event', 'events', 'conference', 'trip', 'trips', 'travel', 'visit', 'visits', 'ignite', 'summit', 'qbr', 'interview*', 'onsite',
    'license', 'licenses', 'licence', 'licences', 'licensing', 'purchase*', 'procurement', 'order', 'orders', 'renewal', 'renewals', 'contract', 'contracts', 'quote', 'budget', 'payment*', 'invoice*', 'hiring', 'recruit*', 'investment', 'spending',
    'server', 'servers', 'hardware', 'outage', 'service', 'services', 'vpn', 'firewall', 'router', 'network upgrade', 'backup', 'backups', 'job', 'jobs', 'script', 'mail flow', 'mailflow', 'email', 'emails', 'notification*', 'sync job', 'laptop', 'laptops', 'device', 'devices', 'account', 'accounts', 'feature', 'features', 'policy', 'policies', 'system', 'systems', 'app', 'apps', 'application', 'applications', 'add-in', 'farm', 'datacenter', 'data center', 'shipment*', 'shipping', 'delivery', 'delivery of laptops',
    'operations', 'business', 'factory', 'factories', 'production', 'stores', 'store', 'office', 'offices', 'school', 'schools', 'classes', 'question', 'questions', 'answer', 'reply', 'response', 'report', 'ticket', 'tickets', 'case', 'support case', 'support ticket', 'decision', 'approval', 'review', 'reviews', 'document*', 'docs', 'survey', 'audit', 'reorg', 'reorganisation', 'reorganization', 'merger', 'construction', 'change', 'changes', 'discussion', 'discussions', 'investigation', 'retirement', 'fix', 'patch', 'escalation', 'invite', 'slides', 'deck',
  ],
};
