/** Turns of phrase around trouble, each tried on a stretch of a few dozen characters at most. */
export const troublePatterns = {
  /** Behind trouble that nobody says there is. */
  askedBehind: String.raw`^(?:が|は|も)?(?:の有無|の要否|の可否|かどうか|があるか|はあるか|がないか|はないか|ないか|していないか|ありますか|がありますか|か(?:確認|を確認|質問|尋ね))|^[^。、]{0,10}(?:か。|かを確認|か確認|かどうか)|^(?: [a-z]+){0,3}? (?:is|are|was|remains?) (?:very |rather |quite )?(?:low|minimal|small|minor|negligible)\b`,
  askedBefore: String.raw`\b(?:if|whether|any|for|about|avoid|identify) (?:there (?:is|are|were) )?(?:any|potential|possible)? ?(?:[a-z]+ )?$|\b(?:is|are) there (?:any |a )?$`,
  /** Behind trouble that there is none of. */
  deniedTrouble: String.raw`^(?:し|さ|れ|せ|て|っ|い|お|り|は|が|も|に|へ|と|で|の|を|る|た|す|こと|あ|必要|性|予定|計画|案件|事項|特に|現在|現時点|今のところ|まだ|一切|全く|至|考え|見られ|見当た|起き|出|確認|報告|なる|件|など|等|や|・|、|:|リスク|問題|課題|懸念|エスカレーション|ブロッカー|状態|状況|わけ|ほど|性質|レベル)*(?:ない(?!か|と(?:いけ|なら)|と(?:困|進))|なし|なく(?!なった|て(?:は|なら))|無し|無い|ありません(?!か)|ません(?!か)|ゼロ|不要|回避|避け|防|見送|せず|おらず|撤回|取り下げ|却下|抑止|未然|低[いく]|小さ[いく]|軽微|軽減|少な[いく])`,
  /** Behind trouble that is only feared. */
  fearedBehind: String.raw`^(?:る|れ|し|する|した|なる|に|と|て|い|が|こと|の|ので|では|でない|ない|か|も|を|、|という|ような|ん|せ|さ)*(?:懸念|恐れ|おそれ|虞|心配|不安|可能性|かもしれ|かも。|危惧)`,
  /** Before trouble that is only feared. */
  fearedBefore: String.raw`\b(?:concern\w*|worr\w*|fear\w*|afraid|nervous)\b[^;:]*$|\b(?:may|might|could|would|can) (?:be|get|become) $|\b(?:potential(?:ly)?|possible|possibly) $`,
  /** Before trouble that a condition stands for: 「解決しなければ」. */
  conditionBefore: String.raw`(?:必要に応じ|必要なら|状況に応じ|なければ|ない(?:と|なら|限り|ようなら|ようであれば)|[たれ]ば|たら|ようなら|ようであれば|次第(?!に)|場合|際)[^。]{0,20}$`,
  /** Before the second of two that there is none of: "no blockers or". */
  listedNone: String.raw`\b(?:no|without|not any|neither|zero)(?: [a-z-]+){0,4}?(?:,| or| and| nor| \/|\/| &)(?: (?:any |major |open |new |known )?[a-z-]*)?$`,
  /** Between what is solved and the trouble that it was. */
  solvedBefore: String.raw`^(?:済み|ずみ|済|し|した|された|できた|の|な|で|、)*$|^(?:d|s|es)?(?: (?:the|this|that|their|our|all|an?|was|were|is|are|had|has|have|been|previous|earlier|reported|issue|issues|problem|problems|escalated|licensing|network|of|deployment|rollout|migration|for|by|to|which|due|current|multiple|workloads)){0,8} $`,
  /** Before a solution that is not there. */
  unsolvedBefore: String.raw`未$|未だ?に?$|\b(?:until|till|unless|once|if|when)\b[^.;,]*$|\b(?:not|n't|never|no|un|until|till|unless|once|if|when|before|after|to|need\w*|must|should|can|try\w*|await\w*|wait\w*|help|please|being|for|how|without|ask\w*|hop\w*|want\w*)(?: (?:yet|be|been|being|fully|completely|get|it|this|that|the|is|are|gets?|a|has|have|we|they|can|issue|blocker|problem|to|work\w*|on|customer|him|them|us|microsoft|engineering|support|team|pg|partner|[a-z]+)){0,3} $`,
  /** Behind a solution that is not there. */
  unsolvedBehind: String.raw`^(?:策|方法|案|手段|に向け|を(?:目指|依頼|求め|要|急|図|検討|待|試|要望|お願|優先|支援)|が(?:必要|急務|待た|見込めな|困難|難し)|待ち|まで|次第|する?(?:必要|まで|ため|よう|には|か|見込みは?(?:なく|ない|立た))|に(?:時間|取り組|努|協力|は|必要)|しな|せず|していな|されな|されていな|しておら|しておりま|できな|できず|できて(?:いな|おら)|には至|に至ら|の(?:見込みが|目途が|めどが|見通しが)(?:立た|な)|の(?:ため|依頼|支援|方法|必要|見込みな|見通しは?立)|できるか|可能か|困難|不能|せねば|されるまで|したい|でき(?:れば|たら)|されれば|されたら|したら|すれば|を(?:確認|調査|協議)(?!済|した)|(?:は|も)?まだ|(?:は|も)?未定)|^ (?:is|are|was|remains?) (?:not|needed|required|pending|unclear|unknown|still)\b|^ (?:pending|unknown|tbd|needed|required|plan|path|options?)\b|^ by (?:the )?(?:end|next)? ?(?:or|otherwise)\b`,
} as const;
