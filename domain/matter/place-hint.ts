/** 地点建议: the place named in a text (三组, 老槐坡) among those around the reporter. Only a suggestion. */
import { contains, type PlaceCode } from '../place/code.ts';
import { shortName } from '../place/name.ts';

export interface NamedPlace {
  readonly code: PlaceCode;
  readonly name: string;
}

/**
 * The code of the place a text names; undefined when it names none of `places`, or several alike. The more is said of
 * its name and of the places around it, the better: 安山村三组 is that group and no other 三组.
 */
export function placeHint(text: string, places: readonly NamedPlace[]): PlaceCode | undefined {
  const heard = namesHeard(plain(text), places);
  const codes = [...heard.keys()];
  const scores = codes.map((code) => scoreOf(code, heard));
  const best = codes.filter((_, at) => scores[at] === Math.max(...scores));
  return best.find((outer) => best.every((inner) => contains(outer, inner)));
}

/** What was said of each place. Longer names are heard first, and what they took is not heard again. */
function namesHeard(said: string, places: readonly NamedPlace[]): Map<PlaceCode, string> {
  const codesByName = new Map<string, PlaceCode[]>();
  for (const { code, name } of places) {
    for (const spoken of spokenNames(name))
      codesByName.set(spoken, [...(codesByName.get(spoken) ?? []), code]);
  }

  const heard = new Map<PlaceCode, string>();
  let left = said;
  for (const spoken of [...codesByName.keys()].sort((a, b) => b.length - a.length)) {
    if (!left.includes(spoken)) continue;
    left = left.split(spoken).join(' ');
    for (const code of codesByName.get(spoken) ?? []) heard.set(code, heard.get(code) ?? spoken);
  }
  return heard;
}

/** Characters said of a place and of those it lies in; the same name counts once. */
function scoreOf(code: PlaceCode, heard: ReadonlyMap<PlaceCode, string>): number {
  const around = [...heard].filter(([outer]) => contains(outer, code)).map(([, spoken]) => spoken);
  return [...new Set(around)].join('').length;
}

/** 安山村, 安山; 老槐坡片, 老槐坡; 三组. A stem of one character says too little. */
function spokenNames(name: string): string[] {
  const short = plain(shortName(name));
  const stem = short.replace(/(?:片区?|社区|居委会|村|镇|乡|街道(?:办事处)?|县)$/, '');
  return stem.length >= 2 && stem !== short ? [short, stem] : [short];
}

/** Groups in one writing: 3组, 第三村民小组 and 三小组 are ⟨3组⟩, which 十三组 does not contain. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(
      /第?([\d一二三四五六七八九十]{1,8})(?:村民)?小?组/g,
      (_, count: string) => `⟨${numberOf(count)}组⟩`,
    );

/** 1 to 99 in Chinese or Arabic digits. */
function numberOf(count: string): number {
  if (/^\d+$/.test(count)) return Number(count);
  const digit = (text: string | undefined) => (text ? '一二三四五六七八九'.indexOf(text) + 1 : undefined);
  const [tens, ones] = count.includes('十') ? count.split('十') : ['0', count];
  return (tens === '0' ? 0 : (digit(tens) ?? 1)) * 10 + (digit(ones) ?? 0);
}
