/** 搬入人员与任职: what the rule plans, written and taken back. An account is made without a password. */
import { dayOf } from '../../domain/kernel/day.ts';
import type { Judged } from '../../domain/kernel/intake.ts';
import {
  PERSON_COLUMNS,
  type PersonColumn,
  type PersonPlan,
  type PersonRefusal,
  personJudge,
} from '../../domain/people/import.ts';
import { type KnownPerson, personBook } from '../../domain/people/known.ts';
import { POST_CHOICES } from '../../domain/people/post-names.ts';
import { placeIndex } from '../../domain/place/named.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must } from '../kit/problem.ts';
import {
  type Called,
  everyUnit,
  insertOffices,
  insertPersons,
  knownPersons,
  type NewOffice,
  type NewOfficeStep,
  type NewPerson,
  noteOffices,
  personRowsBuiltUpon,
  renamePersons,
  setTerms,
  type Term,
  takeBackPersons,
  takenAccounts,
} from '../people/intake.store.ts';
import { placesInForce } from '../place/intake.store.ts';
import { inParts, type Judge, type Planned, type Trade } from './trade.ts';

export const persons: Trade<PersonPlan> = {
  columns: PERSON_COLUMNS,
  choices: () => POST_CHOICES,

  async open(tx, house, heads) {
    const today = dayOf(house.now());
    const known = await knownPersons(tx, house.county, today);
    const facts = {
      today,
      places: placeIndex(house.county, await placesInForce(tx, house.county, today)),
      units: await everyUnit(tx, house.county),
    };
    const columns = heads.columns as ReadonlyMap<PersonColumn, number>;
    return (decisions) =>
      personJudge({ columns }, { ...facts, book: personBook(known) }, decisions) as (
        row: Parameters<Judge<PersonPlan>>[0],
      ) => Judged<PersonPlan, PersonRefusal>;
  },

  async save(tx, house, { planned, office, intakeId }) {
    const before = new Map(
      (await knownPersons(tx, house.county, dayOf(house.now()))).map((person) => [person.id, person]),
    );
    const work = workOf(house, planned, before);
    const accounts = await takenAccounts(
      tx,
      house.county,
      work.persons.map(({ account }) => account),
    );
    const persons = distinctAccounts(work.persons, accounts);
    await inParts(persons, (part) => insertPersons(tx, house.county, part));
    await inParts(work.renamed, (part) => renamePersons(tx, house.county, part));
    await inParts(work.offices, (part) => insertOffices(tx, house.county, part));
    await inParts(work.terms, (part) => setTerms(tx, house.county, part));
    const steps = stepsOf(house, work, before);
    const at = new Date(house.now());
    await inParts(steps, (part) => noteOffices(tx, house.county, { at, by: office, intakeId, steps: part }));
    return work.made;
  },

  builtUpon: (tx: Tx, { county }, intakeId) => personRowsBuiltUpon(tx, county, intakeId),
  takeBack: (tx: Tx, { county }, intakeId) => takeBackPersons(tx, county, intakeId),
};

interface Change<T> {
  readonly before: T;
  readonly after: T;
}

interface MadeOfRow {
  readonly newPerson?: string;
  readonly person?: Change<Called>;
  readonly newOffice?: string;
  readonly office?: Change<Term>;
}

interface Work {
  readonly persons: NewPerson[];
  readonly renamed: Called[];
  readonly offices: NewOffice[];
  readonly terms: Term[];
  readonly made: { readonly row: number; readonly made: MadeOfRow }[];
}

/** Sorts what is planned into what is written; a person brought by one row may hold offices of several. */
function workOf(
  house: House,
  planned: readonly Planned<PersonPlan>[],
  before: ReadonlyMap<string, KnownPerson>,
): Work {
  const work: Work = { persons: [], renamed: [], offices: [], terms: [], made: [] };
  const ids = new Map<string, string>();
  for (const { row, plan } of planned) {
    const who = before.get(plan.person);
    const { id, made } = who === undefined ? newcomer(house, plan, ids, work) : renamed(plan, who, work);
    const office = plan.office === undefined ? appointed(house, id, plan, work) : retermed(plan, who, work);
    work.made.push({ row, made: { ...made, ...office } });
  }
  return work;
}

function newcomer(house: House, plan: PersonPlan, ids: Map<string, string>, work: Work) {
  const known = ids.get(plan.person);
  if (known !== undefined) return { id: known, made: {} };
  const id = house.newId();
  ids.set(plan.person, id);
  const account = plan.phone ?? accountOf(id);
  work.persons.push({ id, name: plan.name, account, phone: plan.phone ?? null });
  return { id, made: { newPerson: id } };
}

function renamed(plan: PersonPlan, who: KnownPerson, work: Work): { id: string; made: MadeOfRow } {
  const before: Called = { id: who.id, name: who.name, phone: who.phone ?? null };
  const after: Called = { id: who.id, name: plan.name, phone: plan.phone ?? before.phone };
  if (before.name === after.name && before.phone === after.phone) return { id: who.id, made: {} };
  work.renamed.push(after);
  return { id: who.id, made: { person: { before, after } } };
}

function appointed(house: House, personId: string, plan: PersonPlan, work: Work): MadeOfRow {
  const id = house.newId();
  const { post, placeCode, from } = plan;
  work.offices.push({
    id,
    personId,
    post,
    placeCode,
    unitCode: plan.unitCode ?? null,
    from,
    to: plan.to ?? null,
  });
  return { newOffice: id };
}

function retermed(plan: PersonPlan, who: KnownPerson | undefined, work: Work): MadeOfRow {
  const held = who?.posts.find(({ officeId }) => officeId === plan.office);
  if (held?.officeId === undefined || held.from === undefined) throw new Error(`no office ${plan.office}`);
  const before: Term = { id: held.officeId, from: held.from, to: held.to ?? null };
  const after: Term = { id: held.officeId, from: plan.from, to: plan.to ?? null };
  if (before.from === after.from && before.to === after.to) return {};
  work.terms.push(after);
  return { office: { before, after } };
}

/** An appointment and a new term by file are steps like those by hand. */
const stepsOf = (house: House, work: Work, before: ReadonlyMap<string, KnownPerson>): NewOfficeStep[] => {
  const holder = new Map(
    [...before.values()].flatMap(({ id, posts }) => posts.map(({ officeId }) => [officeId, id] as const)),
  );
  return [
    ...work.offices.map(({ id, personId }) => ({
      id: house.newId(),
      kind: 'appointed' as const,
      officeId: id,
      personId,
    })),
    ...work.terms.map(({ id }) => ({
      id: house.newId(),
      kind: 'term-changed' as const,
      officeId: id,
      personId: must(holder.get(id)),
    })),
  ];
};

/** Whoever has no phone, or shares one, gets an account by chance. */
const accountOf = (id: string): string => `r${id.slice(-10)}`;

function distinctAccounts(persons: readonly NewPerson[], taken: ReadonlySet<string>): NewPerson[] {
  const given = new Set(taken);
  return persons.map((person) => {
    const account = given.has(person.account) ? accountOf(person.id) : person.account;
    given.add(account);
    return { ...person, account };
  });
}
