/**
 * Words of English grammar that decide whether an event holds. Most stand before the verb: "no plan to stop".
 * Each list is one of the phrase book's (see `phrases.ts`); how they are used is in `negation.ts`, `causes.ts`, `objects.ts`.
 */
function passive(participles: readonly string[]): string[] {
  return participles.flatMap((each) => [`was ${each}`, `were ${each}`, `is ${each}`, `been ${each}`]);
}

export const englishGrammar = {
  /** Deny what follows in the clause. */
  'en.deny': [
    'not', "don't", "doesn't", "didn't", "won't", "isn't", "aren't", "wasn't", "weren't", "can't", 'cannot', "wouldn't", "shouldn't", "hasn't", "haven't", "hadn't", "couldn't", 'never', 'neither', 'nor',
    'without', 'avoid*', 'instead of', 'rather than', 'unable to', 'declin*', 'refus*', 'reject*', 'decided against', 'ruled out', 'rule out', 'rules out', 'no plan', 'no plans', 'no need', 'no intention*', 'no intent', 'no desire', 'no reason', 'no request*', 'no decision',
    'no longer', 'no sign*', 'no wish', 'no risk', 'no talk', 'no discussion', 'no mention', 'no longer need*', 'nothing', 'none', 'had planned', 'was supposed', 'were supposed', 'was going to', 'were going to', 'hesitant to', 'prevent*', 'opposed to', 'against', 'in no hurry',
    'no appetite', 'zero', 'anything but', 'far from', 'hardly', 'fail* to',
  ],
  /** Deny what follows at once. */
  'en.no': ['no', 'non', 'un', 'zero'],
  /** Deny what stands before them in the clause. */
  'en.deny-after': [
    'not needed', 'not required', 'not necessary', 'not planned', 'not an option', 'not expected', 'not approved', 'not going to happen', 'not possible', 'not feasible', 'not on the table', 'off the table', 'fell through', 'called off',
    "isn't needed", "isn't required", "isn't necessary", "wasn't needed", "wasn't necessary", "won't happen", 'no longer needed', 'no longer necessary', 'no longer planned', 'unnecessary', 'out of the question', 'is over', 'was over', 'has ended', 'not happening', 'never happened',
    ...passive(['ruled out', 'avoided', 'rejected', 'declined', 'dropped', 'lifted', 'withdrawn', 'reversed', 'turned down', 'ended']),
  ],
  /** Look like a denial and are none. */
  'en.not-denial': ['not only', 'not just', 'not merely', "can't wait", 'cannot wait', 'could not wait', 'not sure', 'why not', 'no later than', 'no doubt', 'without delay', 'cannot but', 'not yet', 'no choice but', 'not attend*', 'not respond*', 'not ready', 'not available', 'not enough', 'not have enough', "don't have", 'not have the', 'not able to continue', 'not able to proceed', 'cannot continue', 'cannot proceed', "can't continue", "can't proceed", 'not continue', 'not proceed', 'unable to continue', 'unable to proceed'],
  /** End the reach of a denial. */
  'en.scope-end': ['and', 'but', 'so', 'because', 'due to', 'therefore', 'hence', 'instead', 'then', 'which', 'until', 'unless', 'as a result', 'thus', 'who', 'whose'],
  /** Start again what was stopped before. */
  'en.resume': ['resume', 'resumes', 'resumed', 'resuming', 'resumption', 'restart', 'restarts', 'restarted', 'restarting', 'unpaus*', 'un-paus*', 'unfroz*', 'unfreez*', 'back on track', 'picked up again', 'picked back up', 'under way again', 'underway again', 'running again', 'reactivat*', 'started again', 'going again', 'moving again', 'off hold'],
  /** Make a resumption one that is still to come, or in doubt. */
  'en.future': ['will', 'would', 'plan', 'plans', 'planned', 'planning', 'expect*', 'until', 'till', 'once', 'when', 'if', 'to be', 'may', 'might', 'could', 'should', 'hope*', 'before', 'to resume', 'to restart', 'not', 'cannot', 'unable', 'next', 'going to', 'intend*', 'want*', "won't", 'able to', 'no date', 'unclear', 'can', 'wait*', 'target*', 'eta', 'ready to'],
  /** State the cause that stands behind them. */
  'en.cause': [
    'due to', 'because', 'because of', 'owing to', 'as a result of', 'thanks to', 'driven by', 'caused by', 'triggered by', 'prompted by', 'in response to', 'in light of', 'given', 'amid', 'amidst', 'on account of', 'as the', 'as their', 'as they', 'as our', 'since the', 'since their', 'since they', 'on the back of', 'in view of', 'resulting from', 'owing',
    'to meet', 'in time for', 'ahead of', 'before … expir*', 'before … end*', 'before … retire*', 'before the end of', 'following', 'attributed to', 'forced by', 'in the wake of', 'stemming from', 'so that', 'for budget', 'for licensing', 'for cost', 'for security', 'over budget', 'until', 'till', 'waiting for', 'waiting on', 'awaiting', 'pending', 'by',
  ],
  /** State the cause that stands before them. */
  'en.therefore': ['therefore', 'hence', 'thus', 'consequently', 'so', 'as a consequence', 'for this reason', 'for that reason'],
  /** Are no cause behind "by" and "until": who acts, and when. */
  'en.agent': ['customer*', 'partner*', 'team', 'teams', 'they', 'them', 'management', 'it', 'fm', 'fe', 'account', 'us', 'board', 'cio', 'leadership', 'ftc', 'microsoft'],
  /** Name what stands in the way, in a clause of its own: "paused, budget was cut". */
  'en.obstacle': ['waiting', 'awaiting', 'short on', 'short of', 'shortage', 'budget', 'lack of', 'lacks', 'no resources', 'resources', 'busy with', 'focus on', 'focused on', 'was cut', 'were cut', 'expired', 'outage', 'not approved', 'approval'],
  /** Speak of others than the one the note is about. */
  'en.others': ['other customers', 'other companies', 'many companies', 'many customers', 'most companies', 'most customers', 'competitors', 'peers', 'other organizations', 'other organisations', 'many organizations', 'others'],
  /** Weigh what follows. */
  'en.weighed': ['considered', 'thought about', 'contemplated', 'looked at', 'discussed', 'had considered', 'wanted', 'was considering', 'were considering', 'thinking about'],
  /** Tell that all stays as it was. */
  'en.kept': ['keep', 'kept', 'keeps', 'keeping', 'go ahead', 'goes ahead', 'went ahead', 'going ahead', 'as planned', 'decided not', 'decided against', 'on schedule', 'on track', 'stick with', 'sticking with', 'stuck with', 'carry on', 'carries on', 'goes on', 'continue', 'continues', 'continued'],
  /** Look like a cause and are none. */
  'en.not-cause': ['ahead of schedule', 'ahead of plan', 'ahead of time', 'given that', 'as the next', 'as the first', 'as the last', 'as they are', 'the following', 'in time for the', 'because covid', 'pending customer', 'pending feedback', 'until further notice', 'so far', 'so that', 'so long', 'so much', 'so many'],
  /** Announce the cause that stands behind them. */
  'en.reason': ['reason:', 'reason is', 'the reason', 'reasons:', 'cause:', 'the cause', 'root cause', 'driver:', 'driver is', 'reason being'],
  /** Causes that leave open what is behind them. */
  'en.open-cause': ['decision', 'request', 'wish', 'situation', 'circumstances', 'this', 'that', 'the above', 'it', 'demand', 'urgency', 'leadership', 'management', 'unknown', 'not given', 'not stated', 'unclear', 'tbd', 'not known'],
  /** Make what follows a mere supposition. */
  'en.supposed': ['if', 'unless', 'in case', 'should they', 'in the event'],
  /** Look like a supposition and are none. */
  'en.not-supposed': ['asked if', 'asks if', 'asking if', 'see if', 'check if', 'know if', 'wonder* if', 'whether', 'confirm if', 'verify if', 'if possible', 'even if', 'what if', 'if needed', 'if any', 'clarify if'],
  /** Could be, in a main clause with a supposition. */
  'en.modal': ['will', 'would', 'may', 'might', 'could'],
  /** Lead from the head of a noun phrase to what it is about. */
  'en.preposition': ['of', 'for', 'about', 'on', 'regarding', 'with', 'in', 're', 'to', 'around', 'covering', 'from', 'at', 'during', 'by'],
  /** End the object of a verb. */
  'en.object-end': ['due to', 'because', 'until', 'till', 'after', 'before', 'when', 'while', 'since', 'so', 'and', 'in order to', 'owing to', 'as', 'given', 'by', 'but', 'pending', 'during', 'amid', 'following', 'thanks to', 'next', 'once', 'from', 'in light of', 'in response to', 'via'],
  /** Forms of "be" and the like: what stands before a participle. */
  'en.be': ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'got', 'gets', 'remain*', 'stay*', 'has', 'have', "'s", 'now', 'currently', 'temporarily', 'also', 'still', 'again', 'indefinitely', 'all', 'officially', 'again', 'to be', 'put', 'placed'],
  /** Words that may stand between the parts of a list. */
  'en.or': ['or', 'nor', 'and'],
} as const;
