/**
 * 搬入人员与任职: who holds which post where, from a county's own register. A person is known again by the phone, or by
 * name and post at one place; whenever that is not certain, it is asked. Nobody gets a password by it.
 */
import type { Day } from '../kernel/day.ts';
import type { ColumnName, Decisions, Heads, Judged, KnownRow } from '../kernel/intake.ts';
import { type RowReader, readRow } from '../kernel/row.ts';
import { plain } from '../kernel/sheet.ts';
import type { PlaceCode } from '../place/code.ts';
import type { Known, PlaceIndex } from '../place/named.ts';
import { PLACE_COLUMNS, type PlaceColumn, placeIn } from '../place/read-place.ts';
import { type HeldPost, heldBy, type KnownPerson, type PersonBook, personOf } from './known.ts';
import { LEVELS_OF_POST, type Post } from './post.ts';
import { postNamed } from './post-names.ts';
import type { HandlingUnit } from './unit.ts';

export type PersonColumn = 'name' | 'phone' | 'post' | 'unit' | 'from' | 'to' | PlaceColumn;

export const PERSON_COLUMNS: readonly ColumnName<PersonColumn>[] = [
  { key: 'name', names: ['姓名', '名字'], required: true },
  { key: 'phone', names: ['手机号', '手机', '电话', '联系电话', '手机号码'], required: false },
  { key: 'post', names: ['职务', '岗位', '任职'], required: true },
  ...PLACE_COLUMNS,
  { key: 'unit', names: ['承办单位', '单位', '部门'], required: false },
  { key: 'from', names: ['任职开始', '任职日期', '开始日期', '起始日期'], required: false },
  { key: 'to', names: ['任职结束', '离任日期', '结束日期', '截止日期'], required: false },
];

export type PersonRefusal =
  | 'unknown-post'
  | 'post-not-by-file'
  | 'post-not-at-level'
  | 'phone-wrong'
  | 'no-such-unit'
  | 'unit-not-for-post'
  | 'term-backwards'
  | 'phone-of-row'
  | 'several-of-that-name';

export interface PersonPlan {
  /** The id of somebody known, or `row:7` for whoever that row brought. */
  readonly person: string;
  readonly name: string;
  readonly phone?: string;
  /** The office held already whose term changes; absent for a new one. */
  readonly office?: string;
  readonly post: Post;
  readonly placeCode: PlaceCode;
  readonly unitCode?: string;
  readonly from: Day;
  readonly to?: Day;
}

export interface PersonFacts {
  readonly places: PlaceIndex;
  readonly units: readonly HandlingUnit[];
  readonly book: PersonBook;
  readonly today: Day;
}

/** What the rows before said: who was given which post by which row. */
interface Before {
  readonly rows: Map<string, number>;
  /** What a row before said of a person: a file that says two things of one is asked to say one. */
  readonly said: Map<string, Pick<Said, 'name' | 'phone'> & { readonly at: number }>;
  readonly book: PersonBook;
}

/** Whoever brings a file in may not make another of the same power by it. */
const NOT_BY_FILE: readonly Post[] = ['system_admin'];

type Row = RowReader<PersonColumn, PersonRefusal>;

const PHONE = /^(1[3-9]\d{9}|0\d{9,11})$/;

/** Judges one row after the other, in their order. */
export function personJudge(
  heads: Pick<Heads<PersonColumn>, 'columns'>,
  facts: PersonFacts,
  decisions: Decisions,
): (row: KnownRow<PersonColumn>) => Judged<PersonPlan, PersonRefusal> {
  const before: Before = { rows: new Map(), said: new Map(), book: facts.book };
  return (known) => {
    const row = readRow<PersonColumn, PersonRefusal>(known, heads, decisions);
    const name = row.name('name', { min: 2, max: 30, required: true });
    const phone = phoneIn(row);
    const post = postIn(row);
    const place = placeIn(row, facts.places, post && wholeCounty(post, facts));
    const unitCode = unitIn(row, post, place, facts.units);
    const from = row.day('from');
    const to = row.day('to');
    if (post !== undefined && NOT_BY_FILE.includes(post)) row.refuse('post-not-by-file', 'post');
    if (post !== undefined && place === undefined && row.sound()) row.refuse('missing', 'village');
    if (post !== undefined && place !== undefined && !LEVELS_OF_POST[post].includes(place.level))
      row.refuse('post-not-at-level', 'post');
    if (to !== undefined && to < (from ?? facts.today)) row.refuse('term-backwards', 'to');
    if (name === undefined || post === undefined || place === undefined) return row.judged(noPlan);

    const seat: HeldPost = { post, placeCode: place.code, ...(unitCode === undefined ? {} : { unitCode }) };
    const person = row.sound() ? whoIs(row, known.row, { name, phone, seat }, before) : undefined;
    if (person === undefined) return row.judged(noPlan);
    return row.judged(() => planOf(person, { name, phone, seat, from, to, today: facts.today }));
  };
}

const noPlan = (): { readonly verdict: 'unchanged' } => ({ verdict: 'unchanged' });

function phoneIn(row: Row): string | undefined {
  const phone = row.digits('phone');
  if (phone === undefined) return undefined;
  const national = phone.replace(/^(0086|86)(?=1[3-9]\d{9}$)/, '');
  if (PHONE.test(national)) return national;
  row.refuse('phone-wrong', 'phone');
  return undefined;
}

function postIn(row: Row): Post | undefined {
  const text = row.text('post', { max: 40, required: true });
  const post = text === undefined ? undefined : postNamed(text);
  if (text !== undefined && post === undefined) row.refuse('unknown-post', 'post');
  return post;
}

/** Posts of the county need no place written beside them. */
const wholeCounty = (post: Post, { places }: PersonFacts): Known | undefined =>
  LEVELS_OF_POST[post].includes('county') ? places.byCode.get(places.county) : undefined;

function unitIn(
  row: Row,
  post: Post | undefined,
  place: Known | undefined,
  units: readonly HandlingUnit[],
): string | undefined {
  const name = row.text('unit', { max: 60, required: post === 'unit_handler' });
  if (name === undefined || post === undefined || place === undefined) return undefined;
  if (post !== 'unit_handler') {
    row.refuse('unit-not-for-post', 'unit');
    return undefined;
  }
  const unit = units.find((it) => it.placeCode === place.code && plain(it.name) === plain(name));
  if (unit === undefined) row.refuse('no-such-unit', 'unit');
  return unit?.code;
}

interface Said {
  readonly name: string;
  readonly phone: string | undefined;
  readonly seat: HeldPost;
}

/** Whose row it is: somebody of the book, or somebody new. Undefined when it is refused or asked. */
function whoIs(row: Row, at: number, { name, phone, seat }: Said, before: Before): KnownPerson | undefined {
  const fresh: KnownPerson = { id: `row:${at}`, name, ...(phone === undefined ? {} : { phone }), posts: [] };
  const known = personOf({ name, phone, seat }, before.book);
  const person =
    known.kind === 'new' ? fresh : known.kind === 'known' ? known.person : asked(row, at, known, fresh);
  if (person === undefined) return undefined;
  const taken = [person.id, seat.post, seat.placeCode, seat.unitCode ?? ''].join(' ');
  const twin = before.rows.get(taken);
  if (twin !== undefined) {
    row.refuse('same-as-row', undefined, twin);
    return undefined;
  }
  const earlier = before.said.get(person.id);
  if (earlier !== undefined && saysOtherwise(earlier, { name, phone })) {
    row.refuse('says-otherwise', phone === earlier.phone ? 'name' : 'phone', earlier.at);
    return undefined;
  }
  before.rows.set(taken, at);
  before.said.set(person.id, { name, phone: phone ?? earlier?.phone, at: earlier?.at ?? at });
  before.book.add({
    ...person,
    name,
    ...(phone === undefined ? {} : { phone }),
    posts: [...person.posts, seat],
  });
  return person;
}

const saysOtherwise = (one: Pick<Said, 'name' | 'phone'>, other: Pick<Said, 'name' | 'phone'>): boolean =>
  one.name !== other.name ||
  (one.phone !== undefined && other.phone !== undefined && one.phone !== other.phone);

function asked(
  row: Row,
  at: number,
  { kind, person }: Exclude<ReturnType<typeof personOf>, { readonly kind: 'new' | 'known' }>,
  fresh: KnownPerson,
): KnownPerson | undefined {
  if (kind === 'several-of-that-name') {
    row.refuse('several-of-that-name', 'name');
    return undefined;
  }
  if (kind === 'phone-of-another' && person.id.startsWith('row:')) {
    row.refuse('phone-of-row', 'phone', Number(person.id.slice('row:'.length)));
    return undefined;
  }
  const choice = row.ask(
    {
      kind,
      about: String(at),
      value: [fresh.name, fresh.phone].filter(Boolean).join(' '),
      reads: [person.name, person.phone].filter(Boolean).join(' '),
      choices: [{ choice: 'same' }, { choice: 'another' }, { choice: 'leave' }],
    },
    kind === 'same-name' ? 'name' : 'phone',
  );
  return choice === undefined ? undefined : choice === 'same' ? person : fresh;
}

function planOf(
  person: KnownPerson,
  { name, phone, seat, from, to, today }: Said & { from: Day | undefined; to: Day | undefined; today: Day },
): { readonly verdict: 'created' | 'changed' | 'unchanged'; readonly plan?: PersonPlan } {
  const held = heldBy(person, seat);
  const plan: PersonPlan = {
    person: person.id,
    name,
    ...(phone === undefined ? {} : { phone }),
    ...seat,
    ...(held?.officeId === undefined ? {} : { office: held.officeId }),
    from: from ?? held?.from ?? today,
    ...(to === undefined ? (held?.to === undefined ? {} : { to: held.to }) : { to }),
  };
  if (held?.officeId === undefined) return { verdict: 'created', plan };
  const asBefore =
    person.name === name &&
    (phone === undefined || person.phone === phone) &&
    plan.from === held.from &&
    plan.to === held.to;
  return asBefore ? { verdict: 'unchanged' } : { verdict: 'changed', plan };
}
