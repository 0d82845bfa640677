/** 校验位: the arithmetic by which a number shows that it was copied rightly. */

/** Bank cards (GB/T 14504, ISO/IEC 7812-1): doubling every second digit from the right. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighed = i % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** Identity cards (GB 11643): 17 digits and 0 to 9 or X. */
export function isIdentityChecked(number: string): boolean {
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

/** Unified social credit codes (GB 32100): 18 of 31 signs. */
export function isCreditChecked(code: string): boolean {
  const values = code.split('').map((sign) => CREDIT_SIGNS.indexOf(sign));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = values.slice(0, 17).reduce((total, value, i) => total + value * (3 ** i % 31), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const CREDIT_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
