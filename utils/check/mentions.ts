import { isMasked } from './masks';
import type { Mask } from './masks';
import { sentenceOf } from './causes';
import type { Mention } from './causes';
import { clauseAt } from './segments';
import { listName } from './reading';
import type { Reading } from './reading';
import type { Match } from './phrases';

/**
 * Which mentions of a topic hold. A mention whose bearing is denied ("no COVID impact", 「コロナの影響はない」) is none.
 * @param masked ranges of the normalised text that are no mention, such as hashtags
 */
export function findMentions(reading: Reading, topic: string, masked: Mask): Mention[] {
  const found: Mention[] = [];
  for (const match of reading.matches.all(listName.topic(topic))) {
    const last = found.at(-1);
    if (last && match.start < last.match.end) continue;
    if (isMasked(masked, match)) continue;
    if (reading.matches.overlaps(listName.except(topic), match.start, match.end)) continue;
    const sentenceIndex = sentenceOf(reading, match);
    if (sentenceIndex >= 0 && !isDenied(reading, match, sentenceIndex))
      found.push({ signal: topic, match, sentenceIndex });
  }
  return found;
}

/** What may stand between a topic and the denial of its bearing. */
const BEARING =
  /^(?:禍|感染症|感染|拡大|感染拡大|対策|対応|ウイルス|流行)*(?:の|による|に伴う|に関する|関連の|からの|との)?(?:大きな|直接の|直接的な|目立った|特段の|業務への|展開への|計画への|展開計画への|移行への|スケジュールへの|プロジェクトへの|直接)?(?:影響|懸念|関係|関連|理由|原因|要因|きっかけ|せい|ため|問題|支障|話|言及|話題|遅延|遅れ|中断|停止|延期|変更)?(?:は|が|も|とは|では|じゃ|には|に|と|の|を|で|:|によるもの|特に|全く|まったく|ほとんど|今のところ|現時点で|一切|ほぼ|受けて|受け|い|出て|出|あり|関係|感じ|見られ)*$/;
const SET_ASIDE =
  /^.{0,2}(?:にかかわらず|に関わらず|に関係な|とは関係な|とは無関係|と無関係|に無関係|以外|を問わず|のせいではな|とは別|抜きに)/;
const NO_BEARING_BEFORE =
  /^(?: |due|to|because|of|related|caused|by|driven|impact\w*|affect\w*|effect\w*|from|any|a|an|the|direct\w*|been|be|is|was|major|significant|real|see\w*|report\w*|for|influenc\w*|concern\w*|issue\w*|customer|schedule|deployment|project|result|consequence|respon\w*|in|on|with|do|have|has|having|as|rollout|plan|plans|far|so)*$/;
const NO_BEARING_BEHIND =
  /^(?:-?19)?(?: (?:situation|pandemic|crisis|outbreak|is|was|has|had|have|does|did|will|itself|so|far|currently|impact))* ?(?:no|not|n't|never|nothing|isn't|wasn't|doesn't|didn't|hasn't|hadn't|won't)\b(?: [a-z]+){0,4}? (?:impact|effect|affect|affecting|affected|factor|reason|role|cause|issue|relevant|related|influence|driver|concern|involved|change|changed|impacted|problem|delay|bearing|do with)/;

function isDenied(reading: Reading, match: Match, sentenceIndex: number): boolean {
  const { normal, matches, sentences } = reading;
  const sentence = sentences[sentenceIndex]!;
  const clause = clauseAt(sentence, match.start);
  if (SET_ASIDE.test(normal.text.slice(match.end, match.end + 12))) return true;
  const colon =
    normal.text[clause.end - 1] === ':' && clause.end - match.end <= 8
      ? clauseAt(sentence, clause.end).end
      : clause.end;
  const end = Math.min(colon, match.end + 40);
  const denial = matches
    .within(['ja.deny'], match.end, end)
    .find((each) => !matches.overlaps('ja.not-denial', each.start, each.end));
  if (denial && BEARING.test(normal.text.slice(match.end, denial.start))) return true;
  const before = matches
    .within(['en.deny', 'en.no'], Math.max(clause.start, match.start - 60), match.start)
    .filter((each) => !matches.overlaps('en.not-denial', each.start, each.end))
    .at(-1);
  if (before && NO_BEARING_BEFORE.test(normal.text.slice(before.end, match.start))) return true;
  if (
    /(?:unrelated to|regardless of|irrespective of|independent of|unaffected by|other than|aside from|apart from|pre-)(?: the)? ?$/.test(
      normal.text.slice(Math.max(0, match.start - 26), match.start),
    )
  )
    return true;
  return NO_BEARING_BEHIND.test(normal.text.slice(match.end, end));
}
