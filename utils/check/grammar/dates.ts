/**
 * How dates are written: sources of regular expressions for the normalised text. Only what names a day, a week, a month or a
 * quarter is a date; "soon" and 「至急」 are none, and neither is what lies behind ("last week", 「先週」).
 */
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** Months that are no other word. */
const PLAIN_MONTH = '(?:january|february|april|june|july|august|september|october|november|december)';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)day';
const OCCASION =
  '(?:call|meeting|sync|session|touch ?point|cadence|steerco|check-in|visit|workshop|review|catch-up|standup)';
const COUNT = '(?:an?|one|two|three|four|five|six|eight|ten|\\d{1,3}|an? few|an? couple of|a couple|several)';

export const datePatterns = {
  /** Years (of the Japanese era too), months and days in digits, and the same with 年月日. */
  dateInDigits: [
    String.raw`(?<![a-z])(?:令和|r)(?:\d{1,2}|元)(?:年\d{1,2}月(?:\d{1,2}日|[上中下初]旬|末)?|([./])\d{1,2}\1\d{1,2})`,
    String.raw`|(?<![\d/.$-]|\d:|約|全体の)(?:`,
    String.raw`20\d\d[/-]\d{1,2}(?:[/-]\d{1,2})?|20\d\d\.\d{1,2}\.\d{1,2}|\d{1,2}([.-])\d{1,2}\2(?:20)\d\d|\d{1,2}/\d{1,2}(?:/(?:20)?\d\d)?`,
    String.raw`|\d{1,2}/(?:[上中下初]旬|末|頭|半ば)|20[12]\d[01]\d[0-3]\d`,
    String.raw`)(?![\d/]|[.,-]\d|%| ?(?:名|台|人|件|社|拠点|users?|of|devices?|mailboxes|sites?)|の(?:ユーザー|端末))`,
    String.raw`|(?<!\d)(?:(?:20)?\d\d年度?の?)?(?:\d{1,2}|十?[一二三四五六七八九]|十)月(?![間次例報額給])(?:\d{1,2}日|(?:の?)(?:第?[1-5一二三四五]週目?|[上中下初]旬|末|初め?|はじめ|頭|半ば|前半|後半))?`,
    String.raw`|(?<!\d)\d{1,2}(?:[上中下]旬|末)|(?<!\d)(?:20\d\d年|\d\d年度)(?!問題)(?:度?の?(?:中|内|末|初め?|頭|[春夏秋冬]|前半|後半|上期|下期|上半期|下半期|第?[1-4](?:四半期|q)))?`,
  ].join(''),
  /** Japanese words for days, weeks and so on. */
  dateInJapanese: [
    String.raw`本日|今日|明日|明後日|あさって|明朝|翌日|翌朝|翌営業日|(?:再?来|今|次|翌)(?:週|月|年度?|期|四半期|春|夏|秋|冬)(?:中|内|末|初め?|頭|前半|後半|半ば|明け)?`,
    String.raw`|(?<![先前昨毎々])(?:週末|週明け|週内|週中|月末|月初|月内|月中|年内|年末(?!調整)|年始|年明け|年度内|年度末|年度初め|期末|期初|期内|[上下](?:半)?期)`,
    String.raw`|(?:第[1-4一二三四]|[1-4])?四半期(?:中|内|末)?|第?[1-4](?:q|クォーター)`,
    String.raw`|(?<!先週の?|前週の?|毎週)[月火水木金土日]曜日?`,
    String.raw`|(?:gw|ゴールデンウィーク|大型連休|連休|お盆|盆休み|夏休み|夏季休暇|正月|年末年始|冬休み|春休み)(?:明け|後|前|中)`,
    String.raw`|(?<!\d)(?:\d{1,3}|数|[一二三四五]|半)(?:営業日|日|週間|か月|ヶ月|カ月|ヵ月|ケ月|ヶ月|箇月|年)(?:後|以内|内)`,
    String.raw`|(?<![\d第])\d{1,2}日(?![間前目経程本分比数]|ほど|時点|後)`,
    String.raw`|次(?:回の?|の)(?:お客様|週次|月次|全体|定期)?(?:定例会議?|定例|会議|会合|打ち?合わ?せ|ミーティング|mtg|訪問|ワークショップ|セッション|電話会議|レビュー|コール)(?=まで|で|にて|時|の?際|前|に(?!つ)|の場)`,
    String.raw`|(?:春|夏|秋|冬|初夏)(?:頃|ごろ)|次回(?=まで|に(?!つ)|で)`,
  ].join(''),
  /** English dates, months and words for days, weeks and so on. */
  dateInEnglish: [
    String.raw`\b(?:(?:week|month|end|beginning|middle|start|close|half|early part) of (?:the )?|(?:early|mid|late|by|eo) ?-? ?)?(?:`,
    String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?! (?:be|not|need|have|want|require|also|still)\b)(?:[ ,-]+(?:20\d\d|'\d\d))?`,
    String.raw`|${MONTH}[ -]\d{1,2}(?:st|nd|rd|th)?(?!\d|:)(?:[ -]{1,3}\d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:,? 20\d\d)?`,
    String.raw`|${MONTH}(?:,? |-)(?:of )?(?:20\d\d|'\d\d)`,
    String.raw`|(?<=(?:\b(?:in|by|of|for|during|until|till|through|before|after|early|late|mid|this|next|around|from|starting|on the)|mid-|=|:|-|\()[ ]?)${MONTH}(?! (?:be|not|need|have|want|require|also|still)\b)`,
    String.raw`|${PLAIN_MONTH}`,
    String.raw`|(?<!(?:last|since|previous) )(?:next |this |coming )?(?:${WEEKDAY}|mon|tues?|wed|thur?s?|fri)`,
    String.raw`|(?:[1-4]q|q[1-4]|h[12]|[12]h)(?:[ -]?(?:of )?(?:fy|cy)? ?'?(?:20)?\d\d)?|(?:fy|cy) ?'?(?:20)?\d\d(?:[ -]?(?:q[1-4]|h[12]))?`,
    String.raw`|today|tonight|tomorrow|(?<=of )(?:day|week|month|quarter|year|business)|(?:this|next|the coming|coming|the following|following) (?:business |calendar |fiscal )?(?:day|week|weekend|month|quarter|year|fy|sprint|spring|summer|autumn|fall|winter|morning|afternoon)`,
    String.raw`|(?<=(?:in|by|of|during|before|until|early|mid|late|spring|summer|fall|autumn|winter|since|-)[ -]?)20[12]\d(?![\d/-])`,
    String.raw`)\b`,
    String.raw`|\b(?:eod|eob|eow|eom|eoq|eoy|cob|month[- ]end|quarter[- ]end|year[- ]end|mid-?(?:week|month|year)|later this (?:week|month|quarter|year))\b`,
    String.raw`|\b(?:in|within|over)(?: the)?(?: next| coming)? ${COUNT}(?:-\d+)? (?:more |business |working )?(?:day|week|month|quarter)s?\b(?! ago)|\b${COUNT} (?:day|week|month)s? (?:from now|from today|out|later)\b|\b(?:in|within) (?:a fortnight|the (?:next|coming) (?:few )?(?:day|week|month)s?)\b`,
    String.raw`|\bover the (?:weekend|summer|holidays)\b|\b(?:next|coming|following) (?:few|couple of) (?:day|week|month)s\b`,
    String.raw`|\b(?:at|in|by|before|during|until|for|on|prior to) (?:the |our |their )?(?:next|upcoming) (?:[a-z-]+ ){0,2}${OCCASION}\b`,
    String.raw`|\b(?:on|by|until|for|before) the \d{1,2}(?:st|nd|rd|th)\b|\b(?:in|by|this|next|early|mid|late) ?-?(?:the )?(?:spring|summer|autumn|fall|winter)\b(?: 20\d\d)?`,
    String.raw`|\b(?:after|before|by|until)(?: the)? (?:holidays?|golden week|christmas|xmas|new year|easter|thanksgiving|obon|summer break|weekend)\b`,
  ].join(''),
  /** Stands behind a date that is not that of an act: 「5/10 の議事録」, "the May 10 meeting's notes". */
  dateOfOther: [
    String.raw`^付(?:け)?|^[^、。\n]{0,3}?(?:時点|現在|以来|からの(?!依頼)|版|の[^、。\n]{0,12}?(?:議事録|資料|録画|メール|メモ|質問|内容|結果|アジェンダ)`,
    String.raw`|の(?:会議|打ち合わせ|打合せ|ミーティング|mtg|定例|ワークショップ)(?:を受け|の結果|で(?:の|出|挙|話|合意|依頼|質問)))`,
    String.raw`|^(?:'s)? (?:call |meeting |workshop |session )?(?:minutes|notes|recording|recap|slides|deck|follow-ups?)\b`,
  ].join(''),
} as const;
