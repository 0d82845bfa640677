/**
 * 演一遍 (演示): plays scripts through the real commands of the server, at the moments they say, with the clock's sweep
 * each hour between. Nothing is written beside the commands, so timelines, figures and deadlines are true.
 */
import type { FastifyInstance } from 'fastify';
import { HOUR, type Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import { OWNING_POST } from '../../domain/people/post.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import { LEVELS } from '../../domain/place/level.ts';
import { openApp } from '../../server/app.ts';
import type { House } from '../../server/kit/house.ts';
import { beginSession } from '../../server/kit/session.ts';
import { sweep } from '../../server/matter/sweep.ts';
import { between, chanceFrom } from './chance.ts';
import { daytime } from './daytime.ts';
import { drawnId } from './ids.ts';
import { drawnResident } from './people.ts';
import { endSessionsOf } from './rows.ts';
import type { Line, Script, Seat } from './script.ts';
import { unitCode } from './units.ts';

export interface Played {
  readonly matters: number;
  readonly acts: number;
  /** Codes of the scripts made for the tour, with what each shows. */
  readonly tour: readonly { readonly shows: string; readonly code: string }[];
  /** Lines the rules refused; their matters stopped there. */
  readonly refused: readonly string[];
}

interface Raised {
  readonly matterId: string;
  readonly followCode: string;
}

/** One thing to play: a report (`line` undefined) or a later line. */
interface Cue {
  readonly at: Moment;
  readonly script: Script;
  readonly line: Line | undefined;
  readonly index: number;
}

interface Stage {
  readonly house: House;
  readonly app: FastifyInstance;
  readonly county: string;
  readonly officeOf: (seat: Seat, script: Script) => Office;
  readonly raised: Map<string, Raised>;
  readonly tokens: Map<string, { token: string; since: Moment }>;
}

const CLIENT = 'demonstration';
/** A session lives 30 days. */
const SESSION_FOR = 25 * 24 * HOUR;
const SESSION_LASTS = 30 * 24 * HOUR;

/** Plays everything that lies before `until`, and tells how far it is, from 0 to 1. */
export async function play(
  real: House,
  offices: readonly Office[],
  scripts: readonly Script[],
  { until, progress }: { until: Moment; progress: (share: number) => void },
): Promise<Played> {
  const cues = cuesOf(scripts, until);
  const travel = travelling(real, cues[0]?.at ?? until);
  const { house } = travel;
  const app = await openApp(house);
  const stage: Stage = {
    house,
    app,
    county: real.county,
    officeOf: seating(offices),
    raised: new Map(),
    tokens: new Map(),
  };
  const refused = new Map<Script, string>();
  try {
    for (const [i, cue] of cues.entries()) {
      if (refused.has(cue.script)) continue;
      await travel.to(cue.at, `${real.county} ${cue.script.key} ${cue.index}`);
      const reason = await playCue(stage, cue);
      if (reason !== undefined)
        refused.set(cue.script, `${cue.script.key}, ${cue.line?.act ?? 'report'}: ${reason}`);
      if (i % 50 === 0) progress(i / cues.length);
    }
    await travel.to(until, real.county);
    await house.database.transaction({ county: real.county }, (tx) => endSessionsOf(tx, real.county, CLIENT));
  } finally {
    await app.close();
  }
  const tour = scripts.flatMap(({ key, tour: shows }) => {
    const code = stage.raised.get(key)?.followCode;
    return shows === undefined || code === undefined ? [] : [{ shows, code }];
  });
  return { matters: stage.raised.size, acts: cues.length, refused: [...refused.values()], tour };
}

/**
 * The same house at another time: `to` moves its clock on, sweeping at each hour on the way, and lets what follows be
 * drawn from the seed. Numbers and ids are drawn apart, so that an id more or less changes no number.
 */
function travelling(
  real: House,
  from: Moment,
): { house: House; to(moment: Moment, seed: string): Promise<void> } {
  let now = from;
  let swept = from;
  let ids = chanceFrom(real.county);
  let numbers = ids;
  const house: House = {
    ...real,
    now: () => now,
    newId: () => drawnId(ids, now),
    chance: (count, below) => Array.from({ length: count }, () => between(numbers, 0, below - 1)),
    // The cookie's name depends on it.
    publicUrl: new URL('http://localhost'),
  };
  return {
    house,
    to: async (moment, seed) => {
      for (; swept + HOUR <= moment; swept += HOUR) {
        now = swept + HOUR;
        await sweep(house);
      }
      now = moment;
      ids = chanceFrom(`ids ${seed}`);
      numbers = chanceFrom(`numbers ${seed}`);
    },
  };
}

function cuesOf(scripts: readonly Script[], until: Moment): Cue[] {
  const cues = scripts.flatMap((script) => [
    { at: script.begins, script, line: undefined, index: 0 },
    ...script.lines.map((line, i) => ({ at: line.at, script, line, index: i + 1 })),
  ]);
  return cues
    .map((cue) => ({ ...cue, at: daytime(cue.at, until) }))
    .filter(({ at }) => at < until)
    .sort((a, b) => a.at - b.at || a.index - b.index);
}

/** Finds the office behind a seat: the first who holds the post of that level or works for that unit. */
function seating(offices: readonly Office[]): Stage['officeOf'] {
  const first = new Map<string, Office>();
  for (const office of offices) {
    const key = `${office.post} ${office.unitCode ?? office.placeCode}`;
    if (!first.has(key)) first.set(key, office);
  }
  return (seat, { area }) => {
    const at = (level: 'town' | 'county'): string => ancestorAt(area, level) ?? area;
    const [kind = '', unit = ''] = seat.split(' ');
    const level = LEVELS.find((one) => one === seat);
    const key =
      level !== undefined
        ? `${OWNING_POST[level]} ${ancestorAt(area, level)}`
        : `unit_handler ${unitCode(at(kind === 'station' ? 'town' : 'county'), unit)}`;
    const office = first.get(key);
    if (office === undefined) throw new Error(`nobody sits at ${key}`);
    return office;
  };
}

/** Answers why not, when a rule said no or hid the matter. Anything else that is not 200 is a bug and throws. */
async function playCue(stage: Stage, { script, line }: Cue): Promise<string | undefined> {
  if (line === undefined) return raise(stage, script);
  if (line.act === 'publish') return publish(stage, script, line);
  const { matterId = '', followCode = '' } = stage.raised.get(script.key) ?? {};
  const office = line.by === 'reporter' ? undefined : stage.officeOf(line.by, script);
  const road = office === undefined ? `/api/public/follow/${followCode}` : `/api/matters/${matterId}`;
  const [verb, body] = requestOf(line, office);
  const { reason } = await ask(stage, script, { url: `${road}/${verb}`, office, body });
  return reason;
}

/** The endpoint's last word, and what is sent to it. */
function requestOf(
  { act, words = '' }: Line,
  office: Office | undefined,
): [verb: string, body: Record<string, unknown>] {
  if (act.startsWith('to ')) {
    const unit = unitCode(office?.placeCode ?? '', act.slice(3));
    return ['dispatch', { unitCode: unit, why: words }];
  }
  const [way, name] = splitWay(act);
  if (way === 'redirect') return [way, { channel: name, told: words }];
  if (way === 'hand over') return ['hand-over', { to: name, ...(words === '' ? {} : { reference: words }) }];
  switch (act) {
    case 'settle':
    case 'answer':
      return [act, { answer: words }];
    case 'try':
      return [act, { tried: words }];
    case 'escalate':
    case 'return':
    case 'send-back':
      return [act, { why: words }];
    case 'satisfied':
    case 'basically_satisfied':
    case 'dissatisfied':
      return ['confirm', { satisfaction: act, ...(words === '' ? {} : { words }) }];
    default:
      return [act, {}];
  }
}

/** `redirect labour` is 'redirect' and 'labour'. */
const splitWay = (act: string): readonly [string, string] => {
  const last = act.lastIndexOf(' ');
  return [act.slice(0, last), act.slice(last + 1)];
};

/** Without a name no place more exact than the village is kept: whoever speaks to the area chief gives one. */
const speaker = ({ key, report: { by, place, name } }: Script) =>
  by === 'reporter' && name === undefined && (place === 'area' || place === 'group')
    ? drawnResident(chanceFrom(`${key} speaks`))
    : {};

async function raise(stage: Stage, script: Script): Promise<string | undefined> {
  const { by, place, emergency = false, ...said } = script.report;
  const office = by === 'reporter' ? undefined : stage.officeOf(by, script);
  const body = {
    matterId: stage.house.newId(),
    placeCode: ancestorAt(script.area, place),
    emergency,
    ...said,
    ...speaker(script),
    ...(office !== undefined && said.name !== undefined && { consent: 'spoken' }),
  };
  const url = office === undefined ? '/api/public/matters' : '/api/matters';
  const { reason, answer } = await ask(stage, script, { url, office, body });
  if (reason !== undefined) return reason;
  stage.raised.set(script.key, answer as Raised);
  return undefined;
}

/** Takes the masker's proposal as it is. */
async function publish(stage: Stage, script: Script, line: Line): Promise<string | undefined> {
  const office = stage.officeOf(line.by, script);
  const road = `/api/matters/${stage.raised.get(script.key)?.matterId}`;
  const { reason, answer } = await ask(stage, script, { url: `${road}/publication-draft`, office });
  if (reason !== undefined) return reason;
  const { refusal, draft } = answer as {
    refusal: string | null;
    draft: Record<'title' | 'text' | 'result', { masked: string }>;
  };
  if (refusal !== null) return refusal;
  const body = { title: draft.title.masked, text: draft.text.masked, result: draft.result.masked, kept: [] };
  return (await ask(stage, script, { url: `${road}/publish`, office, body })).reason;
}

interface Asked {
  readonly url: string;
  readonly office: Office | undefined;
  readonly body?: Record<string, unknown>;
}

async function ask(
  stage: Stage,
  script: Script,
  { url, office, body }: Asked,
): Promise<{ reason?: string; answer?: unknown }> {
  const cookie = office === undefined ? {} : { session: await tokenFor(stage, office) };
  const reply = await stage.app.inject({
    method: body === undefined ? 'GET' : 'POST',
    url,
    cookies: cookie,
    remoteAddress: addressOf(script),
    ...(body === undefined ? {} : { payload: { ...body, commandId: stage.house.newId() } }),
  });
  if (reply.statusCode === 200) return { answer: reply.json() };
  if (reply.statusCode === 404) return { reason: 'not-found' };
  if (reply.statusCode === 409) return { reason: reply.json<{ reason: string }>().reason };
  throw new Error(`${script.key}: ${url} answered ${reply.statusCode} ${reply.body}`);
}

/** Everybody comes from an address of his own (RFC 6598), so that nobody is slowed down for another. */
function addressOf({ key }: Script): string {
  const chance = chanceFrom(`address ${key}`);
  return `100.${between(chance, 64, 127)}.${between(chance, 0, 255)}.${between(chance, 1, 254)}`;
}

async function tokenFor({ house, county, tokens }: Stage, office: Office): Promise<string> {
  const known = tokens.get(office.id);
  if (known !== undefined && house.now() - known.since < SESSION_FOR) return known.token;
  const until = new Date(house.now() + SESSION_LASTS);
  const { token } = await house.database.transaction({ county }, (tx) =>
    beginSession(tx, house, { office, client: CLIENT, until }),
  );
  tokens.set(office.id, { token, since: house.now() });
  return token;
}
