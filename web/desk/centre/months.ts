/** 月份: the months a person may look back on, newest first. */

/** '2026-11', '2026-10', … from the month of a day. */
export function lastMonths(today: string, count: number): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const ordinal = year * 12 + month - 1 - back;
    return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
  });
}

/** '2026-Q3' and those before it, newest first. */
export function lastQuarters(today: string, count: number): string[] {
  const now = Number(today.slice(0, 4)) * 4 + Math.ceil(Number(today.slice(5, 7)) / 3) - 1;
  return Array.from({ length: count }, (_, ago) => now - ago).map(
    (at) => `${Math.floor(at / 4)}-Q${(at % 4) + 1}`,
  );
}
