import type { Language } from '../../utils/check/types';

/** When a version was kept, where the user is: the time of today, with the day for older ones. @param at ms since 1970 */
export function versionTime(at: number, language: Language): string {
  const then = new Date(at);
  const today = then.toDateString() === new Date().toDateString();
  const day = today ? {} : ({ month: 'numeric', day: 'numeric' } as const);
  return then.toLocaleString(language, { ...day, hour: '2-digit', minute: '2-digit', second: '2-digit' });
}
