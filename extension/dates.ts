import { say } from './i18n';

const PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const;

/** A year, a month or a day (`2018`, `2018-12`, `2018-12-29`), as precisely as it is known and no more. */
export function sayDate(partial: string): string {
  const [year = '', month = '01', day = '01'] = partial.split('-');
  const known = partial.split('-').length;
  return new Intl.DateTimeFormat(say('language'), { ...PARTS[known - 1], timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-${day}T00:00:00Z`),
  );
}

/** A moment in milliseconds since the epoch, to the minute, where the reader is. */
export function sayMoment(at: number): string {
  return new Intl.DateTimeFormat(say('language'), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
