/** Words that may stand before one that says nothing: "currently", 「現時点では」. */
const LEAD =
  /^(?:現時点では?|現在|今のところ|特に|とくに|まだ|当面|currently|at (?:this|the) (?:time|moment)|still|yet|to be|is|are|was|as of now|は|も|が|について|については|[\s、,:=_([*-])*/;
/** What says that there is nothing: 「なし」「未定」, "none", "TBD", signs alone. */
const NOTHING =
  /^(?:(?:なし|無し|無い|ない|ありません|ございません|未定|未決定?|不明|未設定|未確定|未記入|検討中|該当なし)(?=[\s。、.,()]|です|である|$)|(?:none|nothing|n\/a|na|nil|tbd|tba|tbc|unknown|undefined|unclear|determined|decided|defined|confirmed|not (?:yet|defined|agreed|set|known|decided|applicable|assigned))\b|no (?:next )?(?:further |open )?(?:actions?|steps?|owner|date|change)\b|[\s.。、,:;*_\-=()[\]【】/?・~〜…]*$)/;

/**
 * Whether what stands behind a label says nothing.
 * @param text in the normalised form; only its first 60 characters are read
 */
export function saysNothing(text: string): boolean {
  const head = text.slice(0, 60);
  return NOTHING.test(head.slice(LEAD.exec(head)![0].length));
}
