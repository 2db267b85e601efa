import { defaultDatePickerStrings, type IDatePickerStrings } from '@fluentui/react';
import type { Language } from '../language/strings';

/** The calendar's words: the names of months and days as the browser knows them. */
export function calendarStrings(language: Language, goToToday: string): IDatePickerStrings {
  if (language === 'en') return defaultDatePickerStrings;
  const months = (month: 'long' | 'short') =>
    Array.from({ length: 12 }, (_, index) => new Date(2026, index, 1).toLocaleDateString(language, { month }));
  // 2026 began on a Thursday; its fourth day was a Sunday.
  const days = (weekday: 'long' | 'short') =>
    Array.from({ length: 7 }, (_, index) => new Date(2026, 0, 4 + index).toLocaleDateString(language, { weekday }));
  return {
    ...defaultDatePickerStrings,
    months: months('long'),
    shortMonths: months('short'),
    days: days('long'),
    shortDays: days('short'),
    goToToday,
    prevMonthAriaLabel: '前の月',
    nextMonthAriaLabel: '次の月',
    prevYearAriaLabel: '前の年',
    nextYearAriaLabel: '次の年',
    closeButtonAriaLabel: '閉じる',
    invalidInputErrorMessage: '日付の形式が正しくありません。',
  };
}
