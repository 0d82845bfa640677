/** 证照与账号: passports, vehicle plates, WeChat and QQ numbers, mailboxes and rooms: what has a form with letters or words. */
import { isAfterPassportWord } from './cue.ts';
import type { Finding, MaskKind } from './mask-kind.ts';
import { isDigit, isLetter, type Reading } from './reading.ts';

/** E, G and E with a second letter: ordinary passports (GA/T 2000). */
const PASSPORT = /(?:E[ -]?[A-HJ-NP-Z][ -]?\d(?:[ -]?\d){6}|[EG][ -]?\d(?:[ -]?\d){7})(?![A-Z0-9])/g;

/** Other passports and permits, which look like nothing without the word before them. */
const PERMIT = /[A-Z]{1,2}[ -]?\d(?:[ -]?\d){6,9}(?![A-Z0-9])/g;

const PROVINCE = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云渝藏陕甘青宁新]';
const JOINT = '[ ·•・.-]?';
const SIGN = '[A-HJ-NP-Z0-9]';

/** GA 36: province, office, then six signs of new-energy vehicles or five of others. */
const PLATE = new RegExp(
  `${PROVINCE}${JOINT}[A-HJ-NP-Z]${JOINT}(?:` +
    [
      `[A-HJK]${JOINT}${SIGN}(?:${JOINT}\\d){4}`,
      `\\d(?:${JOINT}\\d){4}${JOINT}[A-HJK]`,
      `${SIGN}(?:${JOINT}${SIGN}){3}${JOINT}[A-HJ-NP-Z0-9学警港澳挂领试超]`,
    ].join('|') +
    ')(?![A-Z0-9])',
  'g',
);

const BETWEEN = '(?:账号|帐号|号码|号|ID|群|群号|同号|联系)?[ :为是(,，]{0,3}';

const WECHAT = new RegExp(
  `(?:微信|薇信|V信|加V|(?<![A-Z])(?:VX|WX|WEIXIN|WECHAT))(${BETWEEN})([A-Z][-_A-Z0-9]{5,19}|\\d{6,12})(?![A-Z0-9]|[.]?\\d|[元人条个次户])`,
  'g',
);

const QQ = new RegExp(`(?:扣扣|(?<![A-Z])QQ)(${BETWEEN})(\\d{5,12})(?![A-Z0-9]|[.]\\d|[元人条个次户])`, 'g');

const ROOM =
  /(?<!\d)\d{1,3}(?:号楼|栋|幢|座)(?:\d{1,2}单元)?\d{1,4}(?:室|户|号房)|\d{1,2}单元\d{1,4}(?:室|户|号)/g;

/** Read twice: where a Chinese numeral follows, as in 陕H12345一辆, only the plain reading ends at the right place. */
export function findCodes(reading: Reading): Finding[] {
  const { plain, digits } = reading;
  const readings = plain === digits ? [plain] : [plain, digits];
  const found = readings
    .flatMap(findForms)
    .filter(({ at, kind }) => kind !== 'passport' || beginsHere(reading, at));
  return [...found, ...findMail(plain)];
}

/** Not in the middle of a code; a Chinese numeral before it belongs to the words before it. */
const beginsHere = ({ plain, digits, drawn }: Reading, at: number): boolean =>
  !isLetter(plain[at - 1]) && (drawn[at - 1] === true || !isDigit(digits[at - 1]));

const findForms = (text: string): Finding[] => [
  ...whole(text, PASSPORT, 'passport'),
  ...whole(text, PERMIT, 'passport').filter(({ at }) => isAfterPassportWord(text, at)),
  ...whole(text, PLATE, 'plate').filter(({ at, end }) => digitCount(text.slice(at + 2, end)) >= 2),
  ...last(text, WECHAT, 'wechat').filter(({ at, end }) => isAccountName(text, at, end)),
  ...last(text, QQ, 'qq'),
  ...whole(text, ROOM, 'address'),
];

const whole = (text: string, form: RegExp, kind: MaskKind): Finding[] =>
  [...text.matchAll(form)].map((match) => ({ at: match.index, end: match.index + match[0].length, kind }));

/** The last part of the form, without the word before it. */
const last = (text: string, form: RegExp, kind: MaskKind): Finding[] =>
  [...text.matchAll(form)].map((match) => {
    const end = match.index + match[0].length;
    return { at: end - (match[2] ?? '').length, end, kind };
  });

/** A plain word after 微信 is no account: 微信ANDROID版. A colon or 号 before it says that it is. */
const isAccountName = (digits: string, at: number, end: number): boolean =>
  /[\d_-]/.test(digits.slice(at, end)) || /[号:为是D]$/.test(digits.slice(0, at).slice(-3).trim());

const digitCount = (text: string): number => text.replace(/\D/g, '').length;

/** Around every @, at most 64 signs to each side. */
function findMail(plain: string): Finding[] {
  const found: Finding[] = [];
  for (let sign = plain.indexOf('@'); sign !== -1; sign = plain.indexOf('@', sign + 1)) {
    const name = /[A-Z0-9._%+-]{1,64}$/.exec(plain.slice(Math.max(0, sign - 64), sign))?.[0] ?? '';
    const host = /^(?:[A-Z0-9-]+\.)+[A-Z]{2,}(?![A-Z0-9])/.exec(plain.slice(sign + 1, sign + 65))?.[0] ?? '';
    if (name && host) found.push({ at: sign - name.length, end: sign + 1 + host.length, kind: 'email' });
  }
  return found;
}
