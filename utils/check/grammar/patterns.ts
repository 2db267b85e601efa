import { datePatterns } from './dates';
import { planPatterns } from './plans';
import { statementPatterns } from './statements';
import { troublePatterns } from './troubles';

/**
 * Turns of phrase of both languages that a list of words can't hold: sources of regular expressions, each tried on a stretch
 * of a few dozen characters at most. They are the product's own; no rule pack has any.
 */
export const patterns = {
  ...datePatterns,
  ...planPatterns,
  ...troublePatterns,
  ...statementPatterns,
  /** Joins a verb to the noun it describes: 「停止していた展開」. */
  attributive: String.raw`^(?:し|す)?(?:た|て|る|ている|ていた|なった|となった|になった|となる|された|されている|されていた|中の|の|で|な|を要する|すべき|予定の|決定した)?$`,
  /** Stands before a noun that says where something was said, not what of: "in the meeting". */
  place: String.raw`(?:^|\s)(?:in|at|during|after|on|before|following|from|per|since)(?:\s(?:the|our|a|an|this|last|next|today's|yesterday's|weekly|monthly|steering|status|review|their|customer's|final|first|another)){0,3}\s$`,
  /** What starts another statement. */
  newStatement: String.raw`(?:した|します|ました|する|である|です|いる|います|なる|なった)が|(?:した|て)ところ|とのこと|た後|たあと|たまま|たうえ|た上で|して(?:おり|いて)`,
  /** What follows a resumption that has taken place. */
  done: String.raw`^(?:し(?:た|まし|て|、|済|ている)|済|ずみ|され(?:た|まし|て|、)|でき(?:た|まし|て)|いたしまし|いたしました|致しまし|とな(?:った|りまし)|を(?:決定|確認|果た)|決定|完了|中|後|。|、|\(|\)|\n|\s|$|し$|した|しました|き|った|り)`,
  /** 「5 割まで」: how far, not until when. */
  extent: String.raw`(?:[割%名台人社弾点校件]|段階|半分)まで$`,
  /** What may stand between an English denial and the topic: "no impact of". */
  noBearingBefore: String.raw`^(?: |due|to|because|of|related|caused|by|driven|impact\w*|affect\w*|effect\w*|from|any|a|an|the|direct\w*|been|be|is|was|major|significant|real|see\w*|report\w*|for|influenc\w*|concern\w*|issue\w*|customer|schedule|deployment|project|result|consequence|respon\w*|in|on|with|do|have|has|having|as|rollout|plan|plans|far|so)*$`,
  /** Behind a topic: "is not a factor". */
  noBearingBehind: String.raw`^(?:-?19)?(?: (?:situation|pandemic|crisis|outbreak|is|was|has|had|have|does|did|will|itself|so|far|currently|impact))* ?(?:no|not|n't|never|nothing|isn't|wasn't|doesn't|didn't|hasn't|hadn't|won't)\b(?: [a-z]+){0,4}? (?:impact|effect|affect|affecting|affected|factor|reason|role|cause|issue|relevant|related|influence|driver|concern|involved|change|changed|impacted|problem|delay|bearing|do with)`,
  /** What may stand between a topic and the denial of its bearing. */
  bearing: String.raw`^(?:禍|感染症|感染|拡大|感染拡大|対策|対応|ウイルス|流行)*(?:の|による|に伴う|に関する|関連の|からの|との)?(?:大きな|直接の|直接的な|目立った|特段の|業務への|展開への|計画への|展開計画への|移行への|スケジュールへの|プロジェクトへの|直接)?(?:影響|懸念|関係|関連|理由|原因|要因|きっかけ|せい|ため|問題|支障|話|言及|話題|遅延|遅れ|中断|停止|延期|変更)?(?:は|が|も|とは|では|じゃ|には|に|と|の|を|で|:|によるもの|特に|全く|まったく|ほとんど|今のところ|現時点で|一切|ほぼ|受けて|受け|い|出て|出|あり|関係|感じ|見られ)*$`,
  /** Behind a topic: 「に関係なく」. */
  setAside: String.raw`^.{0,2}(?:にかかわらず|に関わらず|に関係な|とは関係な|とは無関係|と無関係|に無関係|以外|を問わず|のせいではな|とは別|抜きに)`,
  /** Stands before a stop that is told as past: "the paused", "after the". */
  pastBefore: String.raw`\b(?:(?:the|their|its|our|previously|formerly|had been|that was|that were|which was)|(?:after|from|following)(?: [a-z0-9-]+){1,3}) $`,
  /** Behind a topic that is a cause: 「コロナで」「コロナ禍の影響から」. */
  bringsAbout: String.raw`^(?:禍|下|感染症|感染拡大|拡大|対応|対策|流行)*(?:の)?(?:影響|拡大|流行|状況|対応|対策)?(?:で|から|に伴|により|による|によって|を受け|のため|への対応)`,
} as const;

export type PatternName = keyof typeof patterns;
