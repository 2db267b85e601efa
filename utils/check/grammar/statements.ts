/** Turns of phrase around what a text states, and around labels, each tried on a stretch of a few dozen characters at most. */
export const statementPatterns = {
  /** Words among those of causes that tell when rather than why; "by" says why only directly behind what is stated. */
  noReason: String.raw`^(?:following|ahead of|in time|before |so that|to meet|by$)`,
  /** Say why only with more than a time behind them. */
  reasonOrTime: String.raw`^(?:until|till|since|as|pending)$`,
  /** Sets a reason apart behind what is stated: "blocked - proxy", 「意図なし (他社製品)」. */
  reasonApart: String.raw`^(?:です|である|。)? ?(?:[:(;]|-+ |→|=) ?(?:[a-z]{1,6}\d?[:=] ?)?(?=.{0,4}[a-z0-9\u3041-\u9fff]{2})`,
  /** 「意図を確認するため」 is a purpose, 「他社と契約をしているため」 a state and so a cause. */
  purposeBefore: String.raw`を[^、。]*(?:[うくぐすつぬぶむ]|(?<!てい|でい|てあ|であ|てお|でお|でき|使え|賄え|すぎ)る)$`,
  /** Between a word and the statement behind it: that the word is said of something else. */
  otherBefore: String.raw`[;:(]|\b(?:and|but|so|as|because|since|while|us(?:es?|ing)|runs?|running|working|has (?!no\b|not\b|neither\b))\b`,
  /** Between the statement and a word behind it. */
  otherBehind: String.raw`[;,:(]|\b(?:and|but|so|as|because|since|while|who|which|that)\b`,
  /** Between the statement and a word at the end of the sentence that may be said of all of it. */
  otherClause: String.raw`\b(?:because|as|since|but|while|and|so)\b(?! of)|[;(]`,
  /** In Japanese, between a word and the statement, on either side. */
  otherInJapanese: String.raw`[てで]おり、|が、|[。;]`,
  /** What may stand on a line before a label. */
  labelLead: String.raw`^(?:\[[^\][]{0,40}\]|[\s【(*_#>|"'・-])*\[?$`,
  /** What stands before a label inside a line. */
  labelInside: String.raw`[.。;|)\]」]\s*[【[(*_"]*$`,
  /** What sets a label apart from what is said. */
  labelEnd: String.raw`^[\])】*_"' ]*(?:[(/&][^:\n]{0,30})?[\])】*_"' ]*[:=|→]+[*_]* ?|^[\])】*_"']* ?-+(?= |\n|$|[^a-z0-9])`,
  /** The end of a label that has a line to itself. */
  labelAlone: String.raw`^[\])】*_"' ]*(?=\n|$)`,
  /** The number behind what announces it: "ID: 12345", "#ABC-123". */
  referenceNumber: String.raw`^(?:[\s:=(#[]|ids?\b|no\.?|numbers?|番号|は|is|-)*[a-z]{0,6}[-_#]?\d{2,}`,
} as const;
