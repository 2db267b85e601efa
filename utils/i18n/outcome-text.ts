import type { Translator } from './page-translator';

/** Why a step was not done, as `Outcome` of the messages and the refusals of a text surface say it. */
export interface Refusal {
  readonly reason: 'changed' | 'too-long' | 'unavailable' | 'reverted';
  readonly over?: number | undefined;
}

/** One sentence on what happened to a fix or a template, and what to do. */
export function outcomeText(t: Translator, { reason, over }: Refusal): string {
  switch (reason) {
    case 'changed':
      return t('outcomeChanged');
    case 'too-long':
      return t('outcomeTooLong', { over: over ?? 1 });
    case 'unavailable':
      return t('outcomeUnavailable');
    case 'reverted':
      return t('outcomeReverted');
  }
}
