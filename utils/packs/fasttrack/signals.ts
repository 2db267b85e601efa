import type { SignalDefinition } from '../../check/definitions';

const about = ['deployment', 'workload'];
const notAbout = 'elsewhere';
const undertakings = 'undertaking';

/** "asks for (some) help", "asks for (deployment) assistance". */
function askedFor(verbs: readonly string[]): string[] {
  return asked(verbs, ['help', 'assistance', 'support']);
}

function asked(verbs: readonly string[], wanted: readonly string[]): string[] {
  return verbs.flatMap((verb) => wanted.flatMap((each) => [`${verb} ${each}`, `${verb} … ${each}`]));
}

/** What a note can say of a customer, by the phrases that say it (catalogue of signals). */
export const signals: Readonly<Record<string, SignalDefinition>> = {
  covid: {
    kind: 'topic',
    phrases: ['covid*', 'covid-19', 'covid 19', 'covid-2019', 'coronavirus*', 'corona virus', 'corona', 'sars-cov-2', 'pandemic*', 'コロナ', '新型コロナ', '新型コロナウイルス', '新型コロナウィルス', '新型コロナ感染症', '新型コロナウイルス感染症', 'コロナ禍', 'コロナウイルス', 'コロナウィルス', '新型肺炎', 'パンデミック', 'コビッド'],
    hints: ['在宅', 'テレワーク', 'リモート', '緊急事態宣言', '外出自粛', '自粛', 'ロックダウン', '出社', '感染', '休校', 'オンライン授業', 'remote work', 'remote working', 'working from home', 'work from home', 'wfh', 'lockdown*', 'home office', 'remote', 'quarantine', 'state of emergency', 'shelter in place', 'stay-at-home', 'stay at home'],
    except: ['クロナ', 'コロナビール', 'コロナ放電', 'コロナ社', 'コロナ株式会社', '株式会社コロナ', 'corona beer', 'corona discharge', 'corona, ca', 'covidien'],
  },
  accelerate: {
    kind: 'event',
    about,
    undertakings,
    notAbout,
    phrases: [
      '加速', '前倒', '前だおし', '繰り上げ', '繰上げ', '早期展開', '早期導入', '早期移行', '早期利用', '緊急展開', '緊急導入', '緊急移行', 'スピードアップ', '前広', '優先順位を上げ', '優先順位を引き上げ', '優先度を上げ', '優先度を引き上げ',
      'accelerat*', 'speed* up', 'sped up', 'speed … up', 'speeds … up', 'sped … up', 'expedit*', 'fast-tracked', 'fast-tracking', 'fast tracked', 'fast tracking', 'to fast-track', 'to fast track', 'bring … forward', 'brings … forward', 'bringing … forward', 'brought … forward', 'bring forward', 'brings forward', 'bringing forward', 'brought forward', 'move … forward', 'moves … forward', 'moved … forward', 'moving … forward', 'was moved forward', 'were moved forward', 'been moved forward', 'be moved forward', 'is moved forward', 'pull … forward', 'pulls … forward', 'pulled … forward', 'pulling … forward', 'pull forward', 'pulled forward', 'pulling forward', 'pull … in', 'pulled … in', 'ahead of schedule', 'ahead of plan', 'sooner than planned', 'earlier than planned', 'faster than planned', 'ramp … up quickly', 'fast-forward*',
    ],
    withObject: [
      '早め', '早ま', '急ぐ', '急ぎ', '急い', '急が', '急ピッチ', '優先', '最優先', '短縮', 'スピードを上げ', 'ペースを上げ', '前に倒', '急務', '速め', '早期化',
      'prioritis*', 'prioritiz*', 'prioritis', 'fast-track', 'fast track', 'fast-tracks', 'rush', 'rushed', 'rushing', 'rushes', 'hurry', 'hurrying', 'hurried', 'quicken*', 'as a priority', 'top priority', 'step up', 'stepping up', 'stepped up', 'shorten*', 'compress*',
    ],
    adverbs: ['一日でも早', '1日でも早', '一日も早', '1日も早', '少しでも早', '急遽', '急きょ', '緊急に', '緊急で', '緊急', '至急', '早急に', '早急な', '大至急', '急ぎで', '前倒しで', '早めに', '優先的に', '優先して', '早期に', '早期の', 'いち早く', '一刻も早', 'できるだけ早', 'なるべく早', '可能な限り早', 'urgently', 'urgent', 'asap', 'a.s.a.p.', 'as soon as possible', 'as quickly as possible', 'as fast as possible', 'immediately', 'emergency', 'in a hurry', 'right away', 'straight away', 'rather than next', 'rather than in', 'instead of next', 'instead of q*', 'rather than q*', 'instead of fy*', 'instead of in', 'months earlier', 'weeks earlier', 'at short notice', 'on short notice', 'rapidly', 'rapid'],
    with: ['assistance'],
    except: ['優先度', '優先順位', '優先事項', 'high priority', 'low priority', 'medium priority', 'fast track team', 'fast track center', 'microsoft fast track', 'fast track manager', 'moving forward with', 'move forward with', 'moved forward with', 'moves forward with', 'going forward', 'look* forward', 'de-prioritis*', 'de-prioritiz*', '緊急事態', '緊急連絡', '緊急事態宣言', '早めにご', '急遽ご', '至急ご', 'アクセラレータ', 'accelerator', 'accelerators', '急ぎではな', '急ぎでは'],
  },
  assistance: {
    kind: 'event',
    about,
    undertakings,
    notAbout,
    phrases: ['fasttrackの支援…希望', 'fasttrackの支援…依頼', 'fasttrackの支援…要請', 'fasttrackの支援…求め', 'fasttrackの支援…要望', 'request fasttrack assistance', 'requests fasttrack assistance', 'requested fasttrack assistance', 'requesting fasttrack assistance', ...askedFor(['asks fasttrack for', 'asked fasttrack for', 'asks ftc for', 'asked ftc for', 'asking ftc for'])],
    withObject: [
      '支援…要求', '支援…依頼', '支援…要請', '支援…希望', '支援…要望', '支援…求め', '支援…ほしい', '支援…欲しい', '支援…必要', '支援…お願い', '支援…相談', '支援…リクエスト', '支援…申し込', '支援…打診', '支援…いただきたい', '支援…頂きたい', '支援…もらいたい', '支援…期待',
      'サポート…要求', 'サポート…依頼', 'サポート…要請', 'サポート…希望', 'サポート…要望', 'サポート…求め', 'サポート…ほしい', 'サポート…欲しい', 'サポート…必要', 'サポート…お願い', 'サポート…リクエスト', 'サポート…いただきたい',
      '手伝…ほしい', '手伝…欲しい', '手伝…もらいたい', '手伝…依頼', '手伝…希望', '手伝…求め', '手伝…お願い', '手伝…いただきたい', '手伝いたい', '助け…ほしい', '助け…求め', 'ヘルプ…依頼', 'ヘルプ…要請', 'ヘルプ…求め', '協力…依頼', '協力…要請', '協力…求め', '助力…求め', '依頼…支援', '要請…支援', '要望…支援', '希望…支援',
      ...askedFor(['ask for', 'asks for', 'asked for', 'asking for', 'ask us for', 'asked us for', 'request', 'requests', 'requested', 'requesting', 'need', 'needs', 'needed', 'want', 'wants', 'wanted', 'would like', 'seek', 'seeks', 'seeking', 'sought', 'look for', 'looking for', 'require', 'requires', 'required', 'call for', 'calls for', 'called for', 'reach out for', 'reached out for', 'could use', 'in need of', 'requests for', 'request for']),
      ...asked(['ask', 'asks', 'asked', 'asking'], ['to help', 'to assist', 'to support']),
      'help us deploy', 'help us roll', 'help us migrate', 'help us onboard', 'help us with', 'help us get', 'help us move', 'help them deploy', 'help them roll', 'help them migrate', 'help them with', 'please help', 'wants us to help', 'want us to help', 'needs us to help', 'assistance requested', 'help requested', 'support requested', 'assistance needed', 'help needed', 'support needed', 'assistance was requested', 'help was requested', 'asked for a hand', 'need a hand', 'needs a hand',
      'assistance を request*', 'support を request*', 'help を request*', 'assistance を依頼', 'support を依頼', 'help を依頼', 'assistance を希望', 'support を希望', '支援を request*', 'サポートを request*',
    ],
    except: ['サポートのリクエスト', 'requests for support', 'microsoft サポート', 'ms サポート', 'support ticket', 'support tickets', 'support case', 'support cases', 'premier support', 'support request', 'support requests', 'microsoft support', 'technical support', 'サポート終了', 'サポート期限', 'サポートチケット', 'サポートケース', 'end of support', 'support ends', 'support lifecycle', 'does not support', 'support for windows 7', '支援金', 'supported'],
    notBy: ['fmが', 'fmより', 'fmから', 'feが', 'feより', 'smeが', '弊社が', '弊社より', '当社が', '当社より', '私が', '我々が', 'こちらが', 'こちらから', 'ftcが', 'we', 'i', 'fm', 'fe', 'our team', 'fastrack', 'microsoft'],
  },
  pause: {
    kind: 'event',
    about,
    undertakings,
    notAbout,
    ends: true,
    phrases: [
      '一時停止', '停止', '中断', '中止', '延期', '見合わせ', '見合せ', '見あわせ', '保留', '凍結', '先送り', '休止', 'ペンディング', '後ろ倒し', '後倒し', '棚上げ', '後回し', 'parked', 'ストップ', '止め', '止まっ', '止まり', '止まる', '止まった',
      'pause', 'pauses', 'paused', 'pausing', 'halt', 'halts', 'halted', 'halting', 'suspend*', 'suspension', 'postpon*', 'on hold', 'put … on hold', 'puts … on hold', 'putting … on hold', 'place … on hold', 'placed … on hold', 'at a standstill', 'shelv*', 'put off', 'puts off', 'putting off', 'hold off', 'holding off', 'hold … off', 'push … back', 'pushed … back', 'pushing … back', 'pushed back', 'push back', 'defer', 'defers', 'deferred', 'deferring', 'on ice', 'stand still', 'paus', 'stopping',
    ],
    withObject: ['stop', 'stops', 'stopped', 'freez*', 'froze', 'frozen', 'delay', 'delays', 'delaying', 'delayed', 'cancel*', 'hold', 'holds', 'held', 'holding', '取りやめ', '取り止め', 'とりやめ', 'キャンセル', '見送', '遅らせ', '断念', '止まら', '休ん'],
    except: [
      'エンゲージメントのステータス…保留中', 'エンゲージメントの状態…保留中', 'status of the engagement … on hold', 'engagement status … on hold', 'engagement status: on hold', 'status of the engagement: on hold', '保留中のお客様フィードバック', '保留中の fasttrack center…フィードバック', '保留中または内部フィードバック', 'pending customer feedback', 'pending feedback',
      '保留中/リアクティブ', 'on hold/reactive', '訴訟ホールド', '保留ポリシー', '訴訟保留', 'インプレース保留', 'アイテム保持', 'litigation hold*', 'legal hold*', 'in-place hold*', 'hold policy', 'hold policies', 'retention hold*', 'ediscovery hold*', 'hold a', 'holds a', 'held a', 'holding a', 'hold the', 'held the', 'holding the', 'hold weekly', 'held weekly', 'on-hold music', 'change freeze', 'freeze period', 'code freeze', 'stop by', 'stop sharing', 'non-stop', 'one-stop', 'nonstop', 'full stop', 'ワンストップ', 'ノンストップ', 'ストップウォッチ', 'delayed response', 'without delay', 'no delay', 'no delays', '受け止め', '歯止め', '口止め', '足止め', '引き止め', '食い止め', '突き止め', '取り止め', '書き止め', '差し止め', '呼び止め', 'stop gap', 'stopgap', 'household', 'stakeholder*', 'hold true', 'on hold with', 'minutes on hold', 'min on hold', 'hours on hold', 'meetings held', 'meeting held', 'workshop held', 'was held', 'were held', 'is held', 'be held', 'been held', 'are held',
    ],
  },
};
