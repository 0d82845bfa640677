/** 已知的姓名: the names of the matter itself, in full and as neighbours say them: 老王, 王师傅, 建国叔, 王某. */
import { type Compact, compactText, placeIn, placesOf } from './compact.ts';
import type { Finding } from './mask-kind.ts';
import { isCommonWord, isFamiliar, surnameLength, TITLES } from './surname.ts';

export function findKnownNames(text: Compact, names: readonly string[]): Finding[] {
  const known = [...new Set(names.map((name) => compactText(name).plain))].filter((name) => name.length > 1);
  const surnames = new Set(known.map(surnameOf).filter((surname) => surname !== ''));
  const given = new Set(known.map(givenNameOf).filter((name) => name.length > 1));
  const found = [
    ...known.flatMap((name) => placesOf(name, text.plain).map((at) => ({ at, end: at + name.length }))),
    ...[...surnames].flatMap((surname) => findFamiliar(text.plain, surname)),
    ...[...given].flatMap((name) => findTitled(text.plain, name)),
  ];
  return found
    .filter(({ at, end }) => !isHiddenName(text.plain.slice(at, end)))
    .map(({ at, end }): Finding => ({ ...placeIn(text, at, end), kind: 'name' }));
}

/** A whole name that was announced somewhere (户主王建国, a column of names) is hidden wherever else it stands in the same text. */
export const findRepeatedNames = (text: Compact, names: readonly string[]): Finding[] =>
  [...new Set(names.map((name) => compactText(name).plain))]
    .filter((name) => name.length > 2 && surnameLength(name) > 0 && !isHiddenName(name))
    .flatMap((name) =>
      placesOf(name, text.plain).map(
        (at): Finding => ({ ...placeIn(text, at, at + name.length), kind: 'name' }),
      ),
    );

/** 王某, 欧阳某某: already as it will be published. */
export const isHiddenName = (name: string): boolean => /^\p{Script=Han}{0,2}?某{1,2}$/u.test(name);

type Span = Pick<Finding, 'at' | 'end'>;

/** 老王 and 王师傅 for everybody of the surname 王. */
function findFamiliar(text: string, surname: string): Span[] {
  const before = placesOf(surname, text)
    .filter((at) => isFamiliar(text[at - 1]) && text[at + surname.length] !== '某')
    .map((at) => ({ at: at - 1, end: at + surname.length }))
    .filter(({ at, end }) => !isCommonWord(text.slice(at, end)));
  return [...before, ...findTitled(text, surname)];
}

/** A surname or given name and a title: 王大爷, 建国叔. */
const findTitled = (text: string, name: string): Span[] =>
  placesOf(name, text).flatMap((at) => {
    const start = at + name.length;
    const title = TITLES_BY_SIGN.get(text[start] ?? '')?.find((word) => text.startsWith(word, start));
    if (title === undefined) return [];
    return [{ at, end: title === '某' && text[start + 1] === '某' ? start + 2 : start + title.length }];
  });

const TITLES_BY_SIGN = new Map(
  TITLES.map(([sign = '']) => [sign, TITLES.filter((title) => title.startsWith(sign))] as const),
);

/** The surname of 王建国, 老王, 王师傅 or 王某某; '' of a name that has none. */
function surnameOf(name: string): string {
  const bare = name.length === 2 && isFamiliar(name[0]) ? name.slice(1) : name;
  if (surnameLength(bare) === 0) return /^\p{Script=Han}{2,3}$/u.test(bare) ? bare.slice(0, 1) : '';
  return bare.slice(0, surnameLength(bare));
}

function givenNameOf(name: string): string {
  const rest = name.slice(surnameLength(name));
  return /^\p{Script=Han}{2}$/u.test(rest) && !TITLES.includes(rest) && !rest.includes('某') ? rest : '';
}
