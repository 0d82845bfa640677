/**
 * 部首: signs that look like 户 or 长 and are another character, as PDF files give them back (Kangxi and CJK radicals, Unicode
 * U+2E80 to U+2FDF); some of them Unicode folds to a traditional form (⼾ to 戶), some not at all (⺠).
 */

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [
    '⼾户',
    '⻓长',
    '⻋车',
    '⻔门',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻢马',
    '⻥鱼',
    '⻦鸟',
    '⻨麦',
    '⻩黄',
    '⻬齐',
    '⻰龙',
    '⺠民',
    '⻄西',
    '⻅见',
  ]
    .concat([
      '⻆角',
      '⻉贝',
      '⻘青',
      '⻝食',
      '⻁虎',
      '⻤鬼',
      '⻣骨',
      '⻮齿',
      '⻙韦',
      '⻱龟',
      '⻳龟',
      '⻑长',
      '⻒长',
      '⺀冫',
      '⻯龙',
    ])
    .map(([sign = '', plain = '']) => [sign, plain] as const),
);

/** The character an eye reads; the sign itself when it is no radical. */
export const readRadical = (sign: string): string => SIMPLIFIED.get(sign) ?? sign.normalize('NFKC');

/** The text with every radical as the character it looks like. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, readRadical);
