/** Today where the user is, as a date field wants it. */
export function today(): string {
  return isoDate(new Date());
}

/** A date where the user is, as a date field wants it. */
export function isoDate(date: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
