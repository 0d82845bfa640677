/** 什么样的密码: six digits that are not the first anybody would try. */

export const isSix = (pin: string): boolean => /^\d{6}$/.test(pin);

/** All alike, or one after the other. */
export function isPlain(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at]));
  return steps.every((step) => step === steps[0]) && Math.abs(steps[0] ?? 0) <= 1;
}
