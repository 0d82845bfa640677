/** 语料: numbers of persons as they are written, and what only looks like them, made by fast-check from a seed. */
import fc from 'fast-check';

const digit = fc.integer({ min: 0, max: 9 }).map(String);
export const digitRow = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((it) => it.join(''));
const letterIn = (letters: string) => fc.constantFrom(...letters.split(''));
export const two = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
export const row = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((it) => it.join(''));
export const said = (...words: string[]) => fc.constantFrom(...words);

export const mobile = row(said('1'), letterIn('3456789'), digitRow(9));
export const landline = row(said('0914'), letterIn('2345678'), digitRow(6));

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const birthday = row(fc.integer({ min: 1930, max: 2024 }).map(String), two(1, 12), two(1, 28));
const identityBody = row(said('611025', '610104', '420117', '510723'), birthday, digitRow(3));
export const identity = identityBody.map((body) => {
  const sum = body.split('').reduce((total, sign, i) => total + Number(sign) * (WEIGHTS[i] ?? 0), 0);
  return body + '10X98765432'[sum % 11];
});
const wrongIdentity = row(identityBody, letterIn('0123456789X'));
const oldIdentity = row(said('611025', '610104'), two(30, 99), two(1, 12), two(1, 28), digitRow(3));

export const bankCard = row(
  said('622202', '621700', '623052', '409670'),
  fc.constantFrom(9, 12).chain(digitRow),
).map((body) => {
  const sum = [...body].reverse().reduce((total, sign, i) => {
    const weighed = i % 2 === 0 ? Number(sign) * 2 : Number(sign);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
});
export const passport = fc.oneof(
  row(letterIn('EG'), digitRow(8)),
  row(said('E'), letterIn('ABCDEFGHJKLM'), digitRow(7)),
);
export const plate = fc.oneof(
  row(letterIn('陕豫鄂川京沪'), letterIn('ABCDEFGH'), digitRow(5)),
  row(letterIn('陕豫鄂川京沪'), letterIn('ABCDEFGH'), letterIn('DF'), digitRow(5)),
);

/** The ways in which people, or their keyboards, write the same number. */
const SIGN_BY_SIGN: Readonly<Record<string, (sign: string) => string>> = {
  fullWidth: (sign) => String.fromCharCode(sign.charCodeAt(0) + (/[0-9A-Za-z]/.test(sign) ? 0xfee0 : 0)),
  chinese: (sign) => '〇一二三四五六七八九'[Number(sign)] ?? sign,
  spoken: (sign) => '零幺二三四五六七八九'[Number(sign)] ?? sign,
  circled: (sign) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(sign)] ?? sign,
  invisible: (sign) => `${sign}\u200b`,
  spaced: (sign) => `${sign} `,
};

const variantOf = (number: fc.Arbitrary<string>, ...ways: (keyof typeof SIGN_BY_SIGN)[]) =>
  fc.tuple(number, fc.constantFrom(...ways)).map(([text, way]) =>
    [...text]
      .map(SIGN_BY_SIGN[way] ?? String)
      .join('')
      .trim(),
  );

const grouped = (number: fc.Arbitrary<string>, sizes: readonly number[]) =>
  fc.tuple(number, said(' ', '-', '－', '　', ' - ')).map(([text, joint]) => {
    const parts: string[] = [];
    let at = 0;
    for (const size of [...sizes, text.length]) {
      if (at < text.length) parts.push(text.slice(at, at + size));
      at += size;
    }
    return parts.join(joint);
  });

export const PLAIN = fc.oneof(mobile, landline, identity, oldIdentity, bankCard, passport, plate);

export const VARIANTS = fc.oneof(
  variantOf(mobile, 'fullWidth', 'chinese', 'spoken', 'circled', 'invisible', 'spaced'),
  variantOf(identity, 'fullWidth', 'chinese', 'circled', 'invisible', 'spaced'),
  variantOf(bankCard, 'fullWidth', 'chinese', 'circled', 'invisible', 'spaced'),
  variantOf(passport, 'fullWidth', 'chinese', 'invisible', 'spaced'),
  variantOf(plate, 'fullWidth', 'chinese', 'invisible', 'spaced'),
  wrongIdentity,
  grouped(mobile, [3, 4, 4]),
  grouped(landline, [4]),
  grouped(identity, [6, 8, 4]),
  grouped(bankCard, [4, 4, 4, 4]),
  row(said('+86', '86', '+86 ', '0086'), mobile),
);

const creditBody = row(said('91611025', '12611025', '52611025', '11611025'), letterIn('0137M'), digitRow(7));
const upToNow = fc.integer({ min: 1, max: 99_999_999 });
export const LOOK_ALIKES = fc.oneof(
  row(
    said('611025'),
    two(0, 15).map((n) => `0${n}`),
    said('', '001', '200', '20001', '2001203'),
  ),
  row(
    said('XZ26-'),
    fc
      .array(letterIn('0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 8, maxLength: 8 })
      .map((it) => `${it.slice(0, 4).join('')}-${it.slice(4).join('')}`),
  ),
  row(creditBody, letterIn('ABCDEFGH'), letterIn('0123456789ABCDEFGHJKLMNPQRTUWXY')),
  upToNow.map((n) => `${n}元`),
  upToNow.map((n) => `${n.toLocaleString('en')}.00元`),
  fc
    .tuple(said('2025', '2026'), two(1, 12), two(1, 28))
    .chain(([year, month, day]) =>
      said(
        `${year}-${month}-${day}`,
        `${year}年${Number(month)}月${Number(day)}日`,
        `${year}.${month}.${day}`,
        `${year}-${month}-${day} 09:30`,
      ),
    ),
  fc
    .integer({ min: 1, max: 999 })
    .chain((n) => said(`镇政发〔2026〕${n}号`, `国办函〔2026〕${n}号`, `${n}户`, `${n}%`, `${n / 10}米`)),
  row(said('400-', '400', '800 '), digitRow(3), said('-', '', ' '), digitRow(4)),
  said('12345', '110', '119', '120', '122', '12348', '12315', '95598', '12333', '96110'),
  said('0914-5322000', '5322000', '09145322000'),
  row(said('东经109.', '北纬33.', '海拔'), digitRow(6)),
  row(said('SN', 'HT', 'DD'), digitRow(11)),
);
