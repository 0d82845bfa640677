/**
 * 一条一次: a thousand people with a slip each, from two to five devices at once, each device sending again; while it goes on,
 * connections to PostgreSQL are killed, slips of nobody are tried, and the topic ends. Counted is who was counted before, once.
 * The long one: CASTS=10000 npx vitest run server/consultation/casts.test.ts
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../domain/kernel/day.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';

const CASTS = Number(process.env.CASTS ?? 1000);
/** How often each of a person's devices sends; with two to five of them, ten casts a person in the middle. */
const SENDS = [4, 2, 3, 2, 3];
const PEOPLE = Math.round(CASTS / 10);
/** How many hands send at once. */
const HANDS = 24;

let county: SmallCounty;
let cadre: Someone;
/** Killed connections are told by the house; nobody needs to read of them here. */
beforeAll(async () => {
  county = await smallCounty(undefined, () => {});
  cadre = await county.who('village_cadre', PLACES.villages[0] ?? '');
});
afterAll(() => county.close());

const act = async (id: string, name: string, body: Record<string, unknown> = {}) => {
  const url = `/api/consultations/${id}/${name}`;
  const reply = await ask(county, 'POST', url, { as: cadre, body: commanded(body) });
  if (reply.statusCode !== 200) throw new Error(`${name}: ${reply.body}`);
};

interface Topic {
  readonly id: string;
  readonly cardId: string;
  readonly optionId: string;
  readonly slips: readonly string[];
}

/** A topic in its first round, public, with one card and a slip for each. */
async function withSlips(count: number): Promise<Topic> {
  const [id, cardId, optionId] = [county.house.newId(), county.house.newId(), county.house.newId()];
  const said = { title: '广场夜里太吵', text: '广场跳舞音响到晚上十点', source: 'residents' };
  const body = commanded({ consultationId: id, placeCode: PLACES.villages[0], ...said });
  await ask(county, 'POST', '/api/consultations', { as: cadre, body });
  await act(id, 'review', { verdict: 'accepted', why: '大家都关心', party: '支部同意', obstacles: [] });
  const sides = [{ name: '跳舞的人', directly: true, heard: 'present' }];
  const firstOn = dayOf(county.house.now() + 3 * 86_400_000);
  await act(id, 'plan', { form: 'council', sides, invited: [], firstOn, where: '村委会' });
  await act(id, 'research', { voices: 12, found: '十二户都问了' });
  county.wait(3 * 86_400_000);
  cadre = await county.who('village_cadre', PLACES.villages[0] ?? '');
  await act(id, 'open-round');
  await act(id, 'keep-option', { optionId, text: '晚上九点关音响' });
  await act(id, 'show-card', { cardId, text: '晚上九点关音响' });
  await act(id, 'publish-sheet', { steps: 7, reworded: [], kept: [] });
  await act(id, 'issue-ballots', { count });
  const listed = await ask(county, 'GET', `/api/consultations/${id}/ballots`, { as: cadre });
  return { id, cardId, optionId, slips: listed.json().ballots.map(({ code }: { code: string }) => code) };
}

interface Cast {
  readonly slip: string;
  readonly body: Record<string, unknown>;
}

/** Every person on two to five devices, each with something of its own to say, each sending again. */
const castsOf = ({ cardId, slips }: Pick<Topic, 'cardId' | 'slips'>): Cast[] =>
  slips.flatMap((slip, n) =>
    SENDS.slice(0, 2 + (n % 4)).flatMap((times, device) => {
      const stance = ['agree', 'disagree', 'pass'][(n + device) % 3];
      const ballot = { code: slip, blind: county.house.newId() };
      const body = commanded({ ballot, answers: [{ cardId, stance }] });
      return Array.from({ length: times }, () => ({ slip, body }));
    }),
  );

const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** Sent until it is answered, as a phone does. A 500 says that nothing is known: the same command goes again. */
async function sent(id: string, { body }: Cast): Promise<string> {
  for (;;) {
    const url = `/api/public/consultations/${id}/tally`;
    const reply = await ask(county, 'POST', url, { body }).catch(() => undefined);
    if (reply?.statusCode === 200) return 'counted';
    if (reply?.statusCode === 409) return reply.json().reason;
  }
}

const countOf = async (id: string): Promise<{ counted: number; used: number }> => {
  const { rows } = await county.god.query(
    `select (select coalesce(sum(agree + disagree + pass), 0)::int from statement_tally where consultation_id = $1) as counted,
       (select count(*) filter (where used)::int from statement_ballot where consultation_id = $1) as used`,
    [id],
  );
  return rows[0];
};

/** One connection of the house at a time, in the middle of whatever it does. */
const killOne = () =>
  county.god.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' order by random() limit 1`,
  );

test('多少人拿条表态就数多少，一人一次；散了以后一票不多；不认识的条一票不算', async () => {
  const topic = await withSlips(PEOPLE);
  const { id, optionId } = topic;
  const other = await withSlips(4);
  const strangers = castsOf({ cardId: topic.cardId, slips: other.slips });
  const queue = shuffled([...castsOf(topic), ...strangers]);
  // Early: by then one in five has not been heard once.
  const endAt = Math.floor(queue.length * 0.15);
  const counted = new Set<string>();
  const answers = new Map<string, number>();
  let done = 0;
  let atTheEnd: Promise<{ counted: number; used: number }> | undefined;
  const end = async () => {
    const attendance = { present: 20, stakeholders: 14, women: 8, members: 1, sides: ['跳舞的人'] };
    await act(id, 'agree', { attendance, optionId, agreed: 18, of: 20 });
    return countOf(id);
  };
  const hand = async () => {
    for (let cast = queue.pop(); cast !== undefined; cast = queue.pop()) {
      const answer = await sent(id, cast);
      if (answer === 'counted') counted.add(cast.slip);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
      done += 1;
      if (done % 23 === 0 && done < endAt) await killOne();
      if (done === endAt) atTheEnd = end();
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  const before = await atTheEnd;
  const after = await countOf(id);
  console.log(
    JSON.stringify({ people: PEOPLE, casts: done, ...after, answers: Object.fromEntries(answers) }),
  );
  expect(after).toEqual(before);
  expect(after.counted).toBe(counted.size);
  expect(after.used).toBe(counted.size);
  expect(strangers.some(({ slip }) => counted.has(slip))).toBe(false);
  expect(answers.get('over')).toBeGreaterThan(0);
  expect(await countOf(other.id)).toEqual({ counted: 0, used: 0 });
}, 600_000);
