/** 提醒: whether a text seems to hold a phone or identity number. A reminder before sending, never a judgement. */

const MOBILE = /(?<!\d)(?:86)?1[3-9]\d{9}(?!\d)/;
const IDENTITY = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/;

export function holdsNumbers(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/(?<=\d)[\s\-‐-―.]{1,2}(?=[\dXx])/g, '');
  return MOBILE.test(plain) || IDENTITY.test(plain);
}
