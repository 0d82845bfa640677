/** 提醒: whether a text seems to hold a phone or identity number. A reminder before sending, never a judgement. */
import { proposeMasks } from '../../domain/publication/mask.ts';

const MOBILE = /(?<!\d)(?:86)?1[3-9]\d{9}(?!\d)/;
const IDENTITY = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/;

/** Whether a text seems to tell who wrote it, or of whom: names that are announced as such too. */
export const tellsWho = (text: string): boolean =>
  holdsNumbers(text) || proposeMasks(text, { names: [], phones: [] }).length > 0;

export function holdsNumbers(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/(?<=\d)[\s\-‐-―.]{1,2}(?=[\dXx])/g, '');
  return MOBILE.test(plain) || IDENTITY.test(plain);
}
