/** 名单里: lists, counts, searches, figures and exports hold what a seat may see, all of it, and not a trace of anything else (C1, C2). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { getHandover } from '../../../contract/handover.ts';
import { SEEING_POSTS } from '../../../contract/matter.ts';
import type { Post } from '../../../domain/people/post.ts';
import { ask, commanded, type Someone } from '../../support/county.ts';
import { Phone } from '../../support/phone.ts';
import { sees } from './expected.ts';
import { type Matrix, openedMatrix } from './opened.ts';
import type { Subject } from './roads.ts';
import { ABOVE } from './rules.ts';
import { AT, LINE, SEAT_NAMES, SEATS, type Seat } from './seats.ts';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await openedMatrix();
}, 180_000);
afterAll(() => matrix?.close());

const READERS = SEAT_NAMES.filter((seat) => (SEEING_POSTS as readonly Post[]).includes(SEATS[seat][0]));
const isUnit = (seat: Seat): boolean => SEATS[seat][0] === 'unit_handler';

const read = async <T>(seat: Seat, url: string): Promise<T> => {
  const { statusCode, body } = await ask(matrix.county, 'GET', url, { as: matrix.people.get(seat) });
  expect(statusCode, `${seat} ${url} ${body}`).toBe(200);
  return JSON.parse(body) as T;
};

/** Of the matters of this test, what a list is to hold: in a place all that is seen there; for a unit what it has or is offered. */
const listed = (seat: Seat): Subject[] =>
  matrix.subjects.filter((subject) =>
    isUnit(seat)
      ? seat === subject.owner || seat === subject.receiver
      : sees(seat, subject) && LINE[subject.at ?? 'area'].includes(seat),
  );

const numbers = (subjects: readonly Pick<Subject, 'no'>[]): string[] => subjects.map(({ no }) => no).sort();
const ours = (found: readonly { readonly no: string }[]): string[] => {
  const known = new Set(matrix.subjects.map(({ no }) => no));
  return numbers(found.filter(({ no }) => known.has(no)) as Subject[]);
};

interface List {
  readonly matters: readonly { readonly no: string; readonly title: string }[];
  readonly older: string | null;
}

async function whole(seat: Seat, query = ''): Promise<{ no: string }[]> {
  const all: { no: string }[] = [];
  let before = '';
  for (;;) {
    const { matters, older } = await read<List>(seat, `/api/matters?${query}${before}`);
    all.push(...matters);
    if (older === null) return all;
    before = `&before=${encodeURIComponent(older)}`;
  }
}

test('列表：该有的都有，不该有的一件没有；计数和列表一样多，按状态分也一样', async () => {
  for (const seat of READERS) {
    const all = await whole(seat);
    expect(ours(all), seat).toEqual(numbers(listed(seat)));
    const { count } = await read<{ count: number }>(seat, '/api/matters/count');
    expect(count, seat).toBe(all.length);
    let sum = 0;
    for (const status of ['reported', 'accepted', 'answered', 'merged', 'closed'])
      sum += (await read<{ count: number }>(seat, `/api/matters/count?status=${status}`)).count;
    expect(sum, seat).toBe(all.length);
  }
});

/** What a seat carries on a phone: ordinary ones of its own place, and those it raised itself, open or closed lately. */
const carried = (seat: Seat): Subject[] =>
  matrix.subjects.filter(
    (subject) =>
      sees(seat, subject) &&
      subject.class === 'ordinary' &&
      (LINE[subject.at ?? 'area'].includes(seat) || subject.raiser === seat),
  );

test('手机随身：自己地方的普通事项都在，别的没有一点影子', async () => {
  for (const seat of ['chief', 'head', 'cadre', 'supervisor'] as const) {
    const phone = new Phone(matrix.county, matrix.people.get(seat) as Someone);
    const { puts, since } = await phone.pullAll();
    const { rows: old } = await matrix.county.god.query('select no from matter where closed_at < $1', [
      since,
    ]);
    const past = new Set(old.map(({ no }) => no));
    const rows = puts.filter(({ kind }) => kind === 'matter').map(({ record }) => record as { no: string });
    expect(ours(rows), seat).toEqual(numbers(carried(seat).filter(({ no }) => !past.has(no))));
    const text = JSON.stringify(puts);
    for (const { label, no, word } of matrix.subjects.filter((one) => !carried(seat).includes(one)))
      expect(text.includes(no) || (word.startsWith('暗号') && text.includes(word)), `${seat} ${label}`).toBe(
        false,
      );
  }
});

test('搜索：搜得到的只有列表里的；敏感事项的内容谁也搜不出来', async () => {
  for (const seat of READERS) {
    const mine = new Set(numbers(listed(seat)));
    for (const { word, no, class: of, marks = [] } of matrix.subjects.filter((one) =>
      one.word.startsWith('暗号'),
    )) {
      const found = await read<List>(seat, `/api/matters?q=${encodeURIComponent(word)}`);
      const findable = mine.has(no) && of === 'ordinary' && !marks.includes('erased');
      expect(
        found.matters.map((one) => one.no),
        `${seat} ${word}`,
      ).toEqual(findable ? [no] : []);
    }
  }
});

test('按编号搜：看不到的，搜编号也搜不到', async () => {
  for (const seat of READERS)
    for (const subject of matrix.subjects.filter((one) => !sees(seat, one))) {
      const { matters } = await read<List>(seat, `/api/matters?q=${subject.no}`);
      expect(matters, `${seat} ${subject.label}`).toEqual([]);
    }
});

interface Waiting {
  readonly toTake: List['matters'];
  readonly toDo: List['matters'];
  readonly toAssist: List['matters'];
  readonly toConfirm: List['matters'];
  readonly toPublish: List['matters'];
}

test('待办：轮到谁接、谁办、谁协办、谁确认、谁公开，就在谁那里', async () => {
  for (const seat of READERS.filter((one) => !['supervisor', 'county_leader'].includes(SEATS[one][0]))) {
    const { toTake, toDo, toAssist, toConfirm, toPublish } = await read<Waiting>(seat, '/api/waiting');
    const among = (is: (subject: Subject) => boolean) => numbers(matrix.subjects.filter(is));
    const publisher = ({ owner }: Subject) => (owner === 'chief' || owner === 'head' ? 'cadre' : owner);
    expect(ours(toTake), seat).toEqual(
      among((it) =>
        it.phase === 'offered' ? it.receiver === seat : it.phase === 'waiting' && it.owner === seat,
      ),
    );
    expect(ours(toDo), seat).toEqual(
      among((it) => it.owner === seat && (it.phase === 'working' || it.phase === 'aside')),
    );
    expect(ours(toAssist), seat).toEqual(
      among((it) => it.helper === seat && (it.marks ?? []).includes('help-awaited')),
    );
    expect(ours(toConfirm), seat).toEqual(
      among((it) => it.raiser === seat && !it.wroteDown && it.phase === 'answered' && sees(seat, it)),
    );
    expect(ours(toPublish), seat).toEqual(
      among(
        (it) =>
          it.phase === 'closed' &&
          it.class === 'ordinary' &&
          publisher(it) === seat &&
          it.meant !== 'past' &&
          !(it.marks ?? []).includes('published'),
      ),
    );
  }
});

test('交接清单：手上和交来的普通事项都在，敏感和封存的一件没有，别人手上的也没有', async () => {
  const hands = READERS.filter((one) => !['supervisor', 'county_leader'].includes(SEATS[one][0]));
  for (const seat of hands) {
    const { office } = matrix.people.get(seat) as Someone;
    const { parts } = await read<AnswerOf<typeof getHandover>>(seat, `/api/offices/${office.id}/handover`);
    const matters = parts.find(({ part }) => part === 'matter');
    const should = matrix.subjects.filter(
      (it) => it.class === 'ordinary' && it.phase !== 'closed' && (it.owner === seat || it.receiver === seat),
    );
    const named = (matters?.rows ?? []).map(({ no }) => ({ no: no ?? '' }));
    const known = numbers(should);
    expect(
      ours(named).filter((no) => !known.includes(no)),
      seat,
    ).toEqual([]);
    expect(matters?.count ?? 0, seat).toBeGreaterThanOrEqual(known.length);
    if (matters?.count === named.length) expect(ours(named), seat).toEqual(known);
  }
});

test('回访名单：只有上级、登记的人和责任方看得到，留了电话、答复了、不敏感的', async () => {
  for (const seat of READERS) {
    const { matters } = await read<List>(seat, '/api/call-backs');
    const should = matrix.subjects.filter(
      (it) =>
        it.phase === 'answered' &&
        it.class === 'ordinary' &&
        !(it.marks ?? []).includes('nameless') &&
        ((ABOVE[it.owner] ?? []).includes(seat) || it.owner === seat || (it.wroteDown && it.raiser === seat)),
    );
    expect(ours(matters), seat).toEqual(numbers(should));
  }
});

test('数据：敏感和封存的，谁的数里都不算；别处的数看不到', async () => {
  for (const seat of ['cadre', 'supervisor', 'town', 'centre', 'leader'] as const) {
    const [, place] = SEATS[seat];
    const { total } = await read<{ total: Record<string, number> }>(seat, `/api/figures?place=${place}`);
    const sum = ['reported', 'accepted', 'answered', 'closed'].reduce(
      (all, one) => all + (total[one] ?? 0),
      0,
    );
    const { rows } = await matrix.county.god.query(
      `select count(*)::int as n from matter where place_code like $1 and data_class = 'P1' and reported_at >= '2026-10-01'`,
      [`${place}%`],
    );
    expect(sum, seat).toBe(rows[0].n);
  }
  for (const [seat, place] of [
    ['cadre', AT.town],
    ['town', AT.county],
    ['cadre of another village', AT.village],
    ['another town', AT.town],
  ] as const) {
    const as = matrix.people.get(seat);
    expect((await ask(matrix.county, 'GET', `/api/figures?place=${place}`, { as })).statusCode).toBe(404);
    expect((await ask(matrix.county, 'GET', `/api/matters/count?place=${place}`, { as })).statusCode).toBe(
      404,
    );
  }
});

test('导出：列表里一般的事项都在，此外一行没有；敏感和封存的不出门', async () => {
  for (const seat of READERS) {
    const as = matrix.people.get(seat);
    const body = commanded({ list: 'matters', format: 'csv', filter: {}, words: {} });
    const asked = await ask(matrix.county, 'POST', '/api/exports', { as, body });
    const { exportId } = asked.json() as { exportId: string };
    const file = await ask(matrix.county, 'GET', `/api/exports/${exportId}/file`, { as });
    const mine = new Set(numbers(listed(seat)));
    for (const { no, word, label, class: of } of matrix.subjects) {
      expect(file.body.includes(no), `${seat} ${label}`).toBe(mine.has(no) && of === 'ordinary');
      if (of !== 'ordinary') expect(file.body.includes(word), `${seat} ${label}`).toBe(false);
    }
  }
});

/** Everything that can be read without naming a thing; sessions tell of themselves. */
const readable = () =>
  matrix.endpoints.filter(
    ({ method, params, query, name }) =>
      method === 'GET' &&
      params === undefined &&
      name !== 'people.sessions' &&
      name !== 'people.audit' &&
      query !== null,
  );

test('凡是不指名就能读的：没有一处露出看不到的事项，编号、内容、标识都没有', async () => {
  const { matterId } = matrix.subjects.find(({ marks }) => marks?.includes('published')) ?? {};
  for (const seat of SEAT_NAMES)
    for (const { name, path } of readable()) {
      const search = name === 'matter.similar' ? `?place=${AT.village}&category=infrastructure.road` : '';
      const { body, headers } = await ask(matrix.county, 'GET', path + search, {
        as: matrix.people.get(seat),
      });
      expect(headers.etag, name).toBeUndefined();
      expect(headers['last-modified'], name).toBeUndefined();
      for (const subject of matrix.subjects.filter((one) => !sees(seat, one))) {
        // What is published is everybody's.
        if (name === 'publication.list' && subject.matterId === matterId) continue;
        for (const trace of [subject.matterId, subject.no, subject.word])
          expect(body.includes(trace), `${seat} ${name} ${subject.label} ${trace}`).toBe(false);
      }
    }
});
