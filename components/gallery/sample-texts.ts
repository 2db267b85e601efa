import type { Language } from '../../utils/check/types';
import type { Finding } from '../../utils/platform/messages';
import { speaker } from './story';

/** Findings as the engine makes them of notes; written out, so that a story stays as it is when rules change. */
export interface SampleFindings {
  readonly missing: Finding;
  readonly noOwner: Finding;
  readonly wording: Finding;
}

const NOWHERE = { start: 0, end: 0 };

/** An error with one fix, a warning with three, and a hint. */
export function sampleFindings(language: Language): SampleFindings {
  const say = speaker(language);
  const fix = (title: string, safe = false): Finding['fixes'][number] => ({ title, safe, edits: [] });
  return {
    missing: {
      ...NOWHERE,
      id: 'missing',
      rule: 'covid-tag-missing',
      severity: 'error',
      message: say(
        '#covid がありません。COVID-19 により展開を加速するお客様のメモには、ハッシュタグ #covid が必要です。',
        '#covid is missing. The note of a customer who accelerates because of COVID-19 needs the tag #covid.',
      ),
      fixes: [fix(say('#covid を追加', 'Add #covid'), true)],
      excerpt: say(
        { before: 'お客様は ', mark: 'COVID-19 により Teams の展開を前倒し', after: 'します。' },
        {
          before: 'The customer ',
          mark: 'accelerates the Teams rollout because of COVID-19',
          after: '. Next action: …',
        },
      ),
    },
    noOwner: {
      ...NOWHERE,
      id: 'no-owner',
      rule: 'next-action-owner',
      severity: 'warning',
      message: say('次の行動の担当者がありません', 'The next action has no owner'),
      fixes: [fix('FM'), fix('FE'), fix(say('お客様', 'Customer'))],
      excerpt: say(
        { before: '次の行動: ', mark: '5/31 にキックオフ', after: '' },
        { before: 'Next action: ', mark: 'kickoff on 5/31', after: '' },
      ),
    },
    wording: {
      ...NOWHERE,
      id: 'wording',
      rule: 'wording',
      severity: 'info',
      message: say('#covid の要否を確認してください', 'Does this note need #covid?'),
      fixes: [],
      excerpt: say(
        { before: 'お客様は ', mark: 'COVID-19', after: ' により在宅勤務中です。' },
        { before: 'The customer works from home because of ', mark: 'COVID-19', after: '.' },
      ),
    },
  };
}
