/** The keys of the texts for the values of settings. */
export const LANGUAGE_TEXTS = { auto: 'languageAuto', ja: 'languageJa', en: 'languageEn' } as const;

export const HOLD_TEXTS = { errors: 'holdErrors', warnings: 'holdWarnings', nothing: 'holdNothing' } as const;

export const RULE_CHOICE_TEXTS = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
  off: 'ruleOff',
} as const;
