/** 选县: which county a code names, or why it names none and which counties come nearest. */
import { placeQuery } from '../../domain/place/search.ts';

/** A county-level place of the national list with the city and province it belongs to. */
export interface ListedCounty {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly province: string;
}

export type CountyRefusal = 'not-a-code' | 'a-province' | 'a-city' | 'not-in-the-list';

export type CountyChoice =
  | { readonly ok: true; readonly county: ListedCounty; readonly withoutCounties: boolean }
  | { readonly ok: false; readonly reason: CountyRefusal; readonly nearest: readonly ListedCounty[] };

const AT_MOST = 6;
/** Taiwan, Hong Kong and Macao have codes (GB/T 2260) but are not in the list: no county of it is near them. */
const UNLISTED = ['71', '81', '82'];

/** Cities without counties (东莞, 中山, 儋州, 嘉峪关) stand in the list as one county-level place of their own name. */
export function chooseCounty(asked: string, counties: readonly ListedCounty[]): CountyChoice {
  const code = placeQuery(asked);
  if (!/^\d+$/.test(code)) return refused('not-a-code', byName(code, counties));

  const county = counties.find((listed) => listed.code === code);
  if (county) return { ok: true, county, withoutCounties: county.name === county.city };

  const inProvince = counties.filter((listed) => listed.code.startsWith(code.slice(0, 2)));
  const inCity = inProvince.filter((listed) => listed.code.startsWith(code.slice(0, 4)));
  if (/^\d\d(?:0000)?$/.test(code) && inProvince.length > 0) return refused('a-province', inProvince);
  if (/^\d{4}(?:00)?$/.test(code) && inCity.length > 0) return refused('a-city', inCity);
  if (code.length !== 6) return refused('not-a-code', byNumber(code.slice(0, 6), inProvince));
  const everywhere = UNLISTED.includes(code.slice(0, 2)) ? [] : counties;
  const around = [inCity, inProvince, everywhere].find((listed) => listed.length > 0) ?? [];
  return refused('not-in-the-list', byNumber(code, around));
}

const refused = (reason: CountyRefusal, nearest: readonly ListedCounty[]): CountyChoice => ({
  ok: false,
  reason,
  nearest: nearest.slice(0, AT_MOST),
});

function byNumber(code: string, counties: readonly ListedCounty[]): ListedCounty[] {
  const away = (county: ListedCounty): number => Math.abs(Number(county.code) - Number(code.padEnd(6, '0')));
  return [...counties].sort((a, b) => away(a) - away(b));
}

/** Counties whose name (with city and province) holds the text, else those that share most of its characters. */
function byName(text: string, counties: readonly ListedCounty[]): ListedCounty[] {
  if (text === '') return [];
  const whole = ({ province, city, name }: ListedCounty): string => province + city + name;
  const holding = counties.filter((county) => county.name.includes(text));
  if (holding.length > 0) return holding;

  const shared = (county: ListedCounty): number =>
    [...text].filter((character) => whole(county).includes(character)).length;
  return counties.filter((county) => shared(county) >= 2).sort((a, b) => shared(b) - shared(a));
}

const REASONS: Readonly<Record<CountyRefusal, readonly [zh: string, en: string]>> = {
  'not-a-code': ['不是六位县级区划代码', 'is no six-digit county code'],
  'a-province': ['是省级代码，请选县', 'is a province; choose one of its counties'],
  'a-city': ['是地级市代码，请选它的县区', 'is a city; choose one of its counties or districts'],
  'not-in-the-list': ['不在国家统计用区划代码表里', 'is not in the national list of codes for statistics'],
};

/** Why a code was refused and what comes nearest, as two lines for the terminal: Chinese, then English. */
export function sayRefusal(asked: string, refusal: Extract<CountyChoice, { ok: false }>): string {
  const [zh, en] = REASONS[refusal.reason];
  const nearest = refusal.nearest.map(({ code, name, city }) => `${code} ${name}（${city}）`).join('、');
  return nearest === ''
    ? `“${asked}”${zh}。\n"${asked}" ${en}.`
    : `“${asked}”${zh}。相近的有：${nearest}。\n"${asked}" ${en}. Nearest: ${nearest}.`;
}

/** What the terminal says about a city that has no counties. */
export const sayWithoutCounties = ({ code, name }: ListedCounty): string =>
  `${name}不设县区，${code} 以全市为一个县级单位。\n${name} has no counties: ${code} takes the whole city as one.`;
