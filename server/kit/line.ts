/**
 * 线: a transaction's way to PostgreSQL over one connection. What is asked without waiting for the answer before travels
 * together (`breath.ts`), and writes nobody waits for become one statement: a request says `begin`, its settings and its
 * first questions in one breath, and its writes with `commit`.
 */
import pg from 'pg';
import { type Answer, type Asked, breathe } from './breath.ts';
import { sentAs } from './message.ts';
import { speaking, type Tx } from './speaking.ts';
import { isApart, type Named, named, oneOf, type Statement, type Write } from './statement.ts';

export type { Tx } from './speaking.ts';

/** Whether PostgreSQL plans a statement once and uses the plan again, or for each question's own values. */
export type Planning = 'once' | 'each';

const PLANNING: Readonly<Record<Planning, string>> = {
  once: 'force_generic_plan',
  each: 'force_custom_plan',
};

/** A setting of PostgreSQL's and what it is until the transaction ends. */
export type Setting = readonly [name: string, value: string];

/** The Kysely that speaks over one connection, and what was sent and not yet heard of. */
export interface Line {
  readonly tx: Tx;
  readonly client: pg.PoolClient;
  /** Whether a coordinator passes settings on to others: it does so with `set local`, and not with a function's. */
  readonly passedOn: boolean;
  /** Settings said and not yet on their way. */
  said: Setting[];
  /** Writes not yet on their way, which go as one statement. */
  held: Write[];
  /** What the next breath is made of. */
  next: Asked[];
  /** Writes whose answers nobody waits for before the end. */
  sent: Promise<unknown>[];
  /** Whether anything but reading was asked. */
  wrote: boolean;
  beginning: Named;
  /** Whether that is on its way: a transaction that is one breath needs none. */
  begun: boolean;
  planning: { wished: Planning; now: Planning };
  /** 'soon' when nothing is asked after this moment, 'sent' when the end is on its way. */
  ending: 'no' | 'soon' | 'sent';
  /** Why a breath of this transaction failed, though it may have answered everything: what is kept is kept at its end. */
  failure: unknown;
  /** The breath under way, of this transaction or the one before. */
  underway: Promise<void> | undefined;
  /** Whether the next breath is taken when this moment is over. */
  waiting: boolean;
}

const lines = new WeakMap<object, Line>();

/** The line of a connection, made once and used by one transaction after another. */
export function lineOf(client: pg.PoolClient, passedOn: boolean): Line {
  const known = lines.get(client);
  if (known !== undefined) return known;
  const line: Line = {
    client,
    passedOn,
    tx: speaking((query) => asked(line, query)),
    ...fresh([], BEGIN),
    underway: undefined,
    waiting: false,
  };
  lines.set(client, line);
  lines.set(line.tx, line);
  return line;
}

/** Begins a transaction. Its settings are said with the first question. `unchanging`: one picture, whatever others write. */
export function beginOn(line: Line, settings: Setting[], unchanging = false): void {
  if (line.next.length > 0) throw new Error('the transaction before has not ended');
  Object.assign(line, fresh(settings, unchanging ? BEGIN_UNCHANGING : BEGIN));
}

const BEGIN = named('begin');
const BEGIN_UNCHANGING = named('begin isolation level repeatable read read only');
const COMMIT = named('commit');
const ROLLBACK = named('rollback');

const fresh = (said: Setting[], beginning: Named) => ({
  said,
  beginning,
  held: [] as Write[],
  next: [] as Asked[],
  sent: [] as Promise<unknown>[],
  wrote: false,
  begun: false,
  planning: { wished: 'each', now: 'each' } as Line['planning'],
  ending: 'no' as Line['ending'],
  failure: undefined as unknown,
});

/** The line of a transaction that runs. */
function lineUnder(tx: Tx): Line {
  const line = lines.get(tx);
  if (line === undefined) throw new Error('no transaction of ours');
  return line;
}

/** Asks at this moment, before anything that is said or asked later. */
export async function ask<Row>(tx: Tx, statement: Statement): Promise<Row[]> {
  return (await asked(lineUnder(tx), statement.compile(tx))).rows as Row[];
}

/**
 * Sends a statement and waits for nothing: whoever ends the transaction hears of its failure, and nothing is kept then.
 * For writes whose answer nobody needs.
 */
export function send(tx: Tx, statement: Statement): void {
  const line = lineUnder(tx);
  if (line.ending === 'sent') throw new Error(AFTER_THE_END);
  const { sql: text, parameters } = statement.compile(tx);
  if (line.said.length > 0) release(line);
  noteWriting(line);
  const write = { ...named(text), values: parameters as unknown[] };
  if (!line.held.every((before) => isApart(before, write))) release(line);
  line.held.push(write);
}

/** Settings for what is asked from now on. */
export function say(tx: Tx, settings: readonly Setting[]): void {
  const line = lineUnder(tx);
  if (line.held.length > 0) release(line);
  line.said.push(...settings);
}

/** What writes is kept when its work is done, and not before. */
function noteWriting(line: Line): void {
  line.wrote = true;
  if (line.ending === 'soon') line.ending = 'no';
}

/** How the statements that follow are planned. */
export const plan = (tx: Tx, wished: Planning): void => {
  lineUnder(tx).planning.wished = wished;
};

/** Nothing is asked after what is asked at this moment, which only reads: the end travels with it, which saves a journey. */
export const lastly = (tx: Tx): void => {
  lineUnder(tx).ending = 'soon';
};

/** Commits, unless that is on its way already. Throws the first failure among what was sent without waiting. */
export async function endOf(line: Line): Promise<void> {
  release(line);
  if (line.ending === 'sent') {
    await heard(line);
  } else if (line.begun) {
    line.ending = 'sent';
    const committed = put(line, COMMIT, []);
    committed.catch(() => {});
    await onItsWay(line);
    await Promise.all(line.sent);
    if (line.wrote && (await committed).command !== 'COMMIT')
      throw new Error('the transaction was rolled back');
  } else if (line.next.length > 0) {
    line.ending = 'soon';
    breatheOut(line);
    await heard(line);
  }
}

/**
 * Until the end has left: nobody waits for its answer, but the connection is given to the next one only then. What was not
 * sent by that time would be forgotten, and the next one would stand in this transaction, with its sight.
 */
async function onItsWay(line: Line): Promise<void> {
  if (line.underway === undefined) breatheOut(line);
  else await line.underway;
}

/** Whoever wrote waits until all of it is kept; whoever only read has his answers. */
async function heard(line: Line): Promise<void> {
  await Promise.all(line.sent);
  if (!line.wrote) return;
  await line.underway;
  if (line.failure !== undefined) throw line.failure;
}

/** Gives up what was asked, and everything that is not yet on its way. Throws when the connection is lost. */
export async function giveUp(line: Line): Promise<void> {
  Object.assign(line, { said: [], held: [], ending: 'sent' as const });
  for (const { failed } of line.next.splice(0)) failed(new Error('the transaction was given up'));
  if (line.begun) await put(line, ROLLBACK, []);
  else await line.underway;
}

function asked(line: Line, { sql: text, parameters }: ReturnType<Statement['compile']>): Promise<Answer> {
  if (line.ending === 'sent') return Promise.reject(new Error(AFTER_THE_END));
  const { wished, now } = line.planning;
  if (wished !== now) {
    if (line.held.length > 0) release(line);
    line.said.push(['plan_cache_mode', PLANNING[wished]]);
    line.planning.now = wished;
  }
  release(line);
  if (!READING.test(text)) noteWriting(line);
  return put(line, named(text), parameters);
}

const AFTER_THE_END = 'the end of this transaction is on its way';

const READING = /^\s*select\b/i;

/** Puts what was said or held back into the next breath, in its order. */
function release(line: Line): void {
  const { said, held } = line;
  if (said.length > 0) {
    line.said = [];
    if (line.passedOn) for (const one of said) note(line, put(line, literally(one), []));
    else note(line, put(line, setting(said.length), said.flat()));
  }
  if (held.length === 0) return;
  line.held = [];
  const all = oneOf(held);
  note(line, put(line, all, all.values));
}

const settings: Named[] = [];

function setting(count: number): Named {
  const known = settings[count];
  if (known !== undefined) return known;
  const calls = Array.from({ length: count }, (_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`);
  settings[count] = named(`select ${calls.join(', ')}`);
  return settings[count];
}

/** Without a name: it is said once. */
const literally = ([name, value]: Setting): Named => ({
  ...{ name: '', text: `set local ${name} = ${pg.escapeLiteral(value)}` },
});

function put(line: Line, { name, text }: Named, values: readonly unknown[]): Promise<Answer> {
  return new Promise((answered, failed) => {
    line.next.push({ name, text, values: values.map(sentAs), answered, failed });
    if (line.waiting) return;
    line.waiting = true;
    process.nextTick(breatheOut, line);
  });
}

function note(line: Line, answer: Promise<unknown>): void {
  answer.catch(() => {});
  line.sent.push(answer);
}

/** Sends all that was asked until now, once the breath before is over. */
function breatheOut(line: Line): void {
  line.waiting = false;
  if (line.next.length === 0 || line.underway !== undefined) return;
  const all = line.next;
  line.next = [];
  if (!line.begun && (line.ending !== 'soon' || line.beginning !== BEGIN || line.passedOn)) {
    line.begun = true;
    all.unshift(unheard(line.beginning));
  }
  if (line.ending === 'soon') {
    line.ending = 'sent';
    if (line.begun) all.push(unheard(COMMIT));
  }
  const { sent } = line;
  line.underway = new Promise((over) =>
    breathe(line.client, all, (failure) => {
      line.underway = undefined;
      // The next transaction of this connection may have begun.
      if (line.sent === sent) line.failure ??= failure;
      over();
      breatheOut(line);
    }),
  );
}

/** Whether it fails is heard from what stands beside it. */
const unheard = ({ name, text }: Named): Asked => ({
  ...{ name, text, values: [] },
  answered: () => {},
  failed: () => {},
});
