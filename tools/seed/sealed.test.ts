/** 回避, the whole county: for everybody who could be complained about, in every area, the receiver is free of them (quality: C6). */
import { expect, test } from 'vitest';
import { closeKeys, isConcerned, sealFrom } from '../../domain/matter/concern.ts';
import { type Holder, holderKey } from '../../domain/matter/holder.ts';
import type { Raised } from '../../domain/matter/matter.ts';
import { firstReceiver } from '../../domain/matter/receiver.ts';
import { maySee } from '../../domain/matter/sight.ts';
import { actsFor, type Office } from '../../domain/people/office.ts';
import { ACCUSABLE_POSTS, OWNING_POST } from '../../domain/people/post.ts';
import { ancestorAt, contains } from '../../domain/place/code.ts';
import { LEVELS } from '../../domain/place/level.ts';
import { demoPlaces } from './areas.ts';
import { chanceFrom } from './chance.ts';
import { staffOf } from './people.ts';
import { countyPlaces, ZHENAN } from './places.ts';

const listed = countyPlaces(ZHENAN);
const places = [...listed, ...demoPlaces(listed.filter(({ level }) => level === 'village'))];
const { offices, units } = staffOf(places);
const areas = places.filter(({ level }) => level === 'area').map(({ code }) => code);

const grouped = <K>(keyOf: (office: Office) => K): Map<K, Office[]> => {
  const groups = new Map<K, Office[]>();
  for (const office of offices) groups.set(keyOf(office), [...(groups.get(keyOf(office)) ?? []), office]);
  return groups;
};
const byPerson = grouped(({ personId }) => personId);
const bySeat = grouped((office) => actsFor(office) ?? `reads ${office.placeCode}`);
const allOf = (persons: readonly string[]): Office[] => persons.flatMap((id) => byPerson.get(id) ?? []);

/** Holders from an area up, then the units that look into conduct: as the server finds them. */
const chainFrom = (area: string): Holder[] => [
  ...LEVELS.map((level) => ({ level, placeCode: ancestorAt(area, level) ?? '' })),
  ...units
    .filter(({ handles }) => handles.includes('conduct'))
    .map(({ code, placeCode }): Holder => ({ level: 'county', placeCode, unitCode: code })),
];

/** A made-up web of relations: every seventh person has somebody else for a relative. */
const relativeOf = (() => {
  const chance = chanceFrom('relations');
  const persons = [...byPerson.keys()];
  const pairs = new Map<string, string[]>();
  persons.forEach((person, index) => {
    const other = persons[Math.floor(chance() * persons.length)] ?? person;
    if (index % 7 !== 0 || other === person) return;
    pairs.set(person, [...(pairs.get(person) ?? []), other]);
    pairs.set(other, [...(pairs.get(other) ?? []), person]);
  });
  return (person: string): string[] => pairs.get(person) ?? [];
})();

const closeTo = (person: string): string[] => [
  ...allOf([person]).map((office) => office.unitCode ?? office.placeCode),
  ...relativeOf(person),
];

/** Whom a complaint about this post, raised in an area, concerns; and what it is sealed from, the seats of those persons included. */
function complaint(area: string, accused: readonly Office[], fallback: string) {
  const persons = [...new Set(accused.map(({ personId }) => personId))];
  const relations = persons.flatMap(relativeOf);
  const seal = sealFrom({ accused: allOf(persons), related: allOf(relations), relations });
  const chain = chainFrom(area);
  const sitting = new Set(allOf(seal).map((office) => office.unitCode ?? office.placeCode));
  const sealedFrom = [
    ...seal,
    ...(persons.length === 0 ? closeKeys(fallback) : []),
    ...chain.map(holderKey).filter((key) => sitting.has(key)),
  ];
  const raised: Pick<Raised, 'category' | 'emergency' | 'sealedFrom'> = {
    category: 'conduct.feedback',
    emergency: false,
    sealedFrom,
  };
  return { chain, sealedFrom, persons, relations, holder: firstReceiver(chain, raised) };
}

const holdersOf = (post: (typeof ACCUSABLE_POSTS)[number], area: string): Office[] =>
  offices.filter(({ post: held, placeCode }) => held === post && contains(placeCode, area));

test('三千五百多个片、每一种被反映的人：收到的人里没有一个是当事人、亲属，也不在他那一条线上', () => {
  expect(areas).toHaveLength(3523);
  let received = 0;
  for (const post of ACCUSABLE_POSTS)
    for (const area of areas) {
      const accused = post === 'area_chief' ? (bySeat.get(area) ?? []) : accusedNear(post, area);
      const { holder, sealedFrom, persons, relations } = complaint(area, accused, area);
      if (holder === undefined) continue;
      received += 1;
      const matter = {
        placeCode: area,
        dataClass: 'P3',
        holder,
        sealedFrom,
        reporter: { kind: 'anonymous' },
      } as const;
      expect(['area', 'group', 'village']).not.toContain(holder.level);
      for (const person of [...persons, ...relations])
        for (const office of allOf([person]))
          expect(maySee({ ...office, closeTo: closeTo(person) }, matter)).toBe(false);
      for (const office of bySeat.get(holderKey(holder)) ?? [])
        expect(isConcerned({ ...office, closeTo: [] }, matter)).toBe(false);
      for (const office of chainSeats(area))
        if (holderKey(holder) !== (actsFor(office) ?? '')) expect(maySee(office, matter)).toBe(false);
    }
  expect(received).toBeGreaterThan(ACCUSABLE_POSTS.length * areas.length * 0.99);
}, 240_000);

/** Looked up once for each place: thousands of areas share a town's officers. */
const near = new Map<string, Office[]>();
function accusedNear(post: (typeof ACCUSABLE_POSTS)[number], area: string): Office[] {
  const level =
    LEVELS.find((one) => OWNING_POST[one] === post) ?? (post === 'supervisor' ? 'village' : 'county');
  const key = `${post} ${ancestorAt(area, level)}`;
  const known = near.get(key) ?? holdersOf(post, area);
  near.set(key, known);
  return known;
}

/** Everybody who owns matters above an area. */
const chainSeats = (area: string): Office[] =>
  LEVELS.flatMap((level) => bySeat.get(ancestorAt(area, level) ?? '') ?? []);
