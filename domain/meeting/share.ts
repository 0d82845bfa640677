/** 份额: a half, two thirds: as whole numbers, so that nothing is rounded. 以上 counts the number itself, 过半数 is more than half. */

/** `over` of `of`: at least that, or more than that. */
export interface Share {
  readonly over: number;
  readonly of: number;
  readonly strict: boolean;
}

export const atLeast = (over: number, of: number): Share => ({ over, of, strict: false });
export const moreThan = (over: number, of: number): Share => ({ over, of, strict: true });

/** The least whole number that reaches the share of a base. A base of nobody is reached by nobody. */
export function needed({ over, of, strict }: Share, base: number): number {
  if (base === 0) return 1;
  const product = base * over;
  const whole = Math.floor(product / of);
  return strict || product % of !== 0 ? whole + 1 : whole;
}
