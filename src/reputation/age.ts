/**
 * The last day that a year (`2018`), a month (`2018-12`) or a day can mean, for comparing as text. A month always ends on its
 * 31st here: such a day need not exist to be compared with.
 */
export function lastDayOf(partialDate: string): string {
  return partialDate + '-12-31'.slice(partialDate.length - 4);
}

/** Whether a year, month or day lies more than so many months before a day (`YYYY-MM-DD`), the last day of it taken. */
export function isOlderThan(partialDate: string, months: number, today: string): boolean {
  return lastDayOf(partialDate) < monthsBefore(today, months);
}

function monthsBefore(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}${day.slice(7)}`;
}
