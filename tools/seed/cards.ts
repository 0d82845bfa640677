/**
 * 留下的卡 (演示): what people of the story's area want kept: households, a care card, cards of those away, the season's roster,
 * and a chief's phone on the door. Written through the real commands; the people are made up.
 */
import type { FastifyInstance } from 'fastify';
import { HOUR } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { openApp } from '../../server/app.ts';
import type { House } from '../../server/kit/house.ts';
import { beginSession } from '../../server/kit/session.ts';
import { chanceFrom } from './chance.ts';
import { drawnId, drawnName, phoneOf } from './ids.ts';
import { endSessionsOf } from './rows.ts';
import type { Story } from './story.ts';

const CLIENT = 'demonstration cards';

const HOUSES = ['老槐树下第二家', '坡上新院子', '水井边王家', '桥头第一家', '磨坊后头'] as const;

/** The house, the people in it, whether they need help, and where they meet. */
const ROSTER = [
  ['坡脚第一家', 3, true, '村小操场'],
  ['水沟边李家', 5, false, '村小操场'],
  ['崖下老院子', 2, true, '村委会院坝'],
] as const;

/** Asked in the real present. Throws when a command is refused: the demonstration is never half there. */
export async function keepCards(house: House, offices: readonly Office[], story: Story): Promise<number> {
  const chance = chanceFrom(`cards ${house.county}`);
  const id = () => drawnId(chance, house.now());
  const sitting = (post: Post, place: string): Office => {
    const found = offices.find((office) => office.post === post && office.placeCode === place);
    if (found === undefined) throw new Error(`nobody is ${post} at ${place}`);
    return found;
  };
  const chief = sitting('area_chief', story.area);
  const village = sitting('village_cadre', story.village);
  const app = await openApp({ ...house, publicUrl: new URL('http://localhost') });
  const stage = { house, app, id };
  try {
    const asChief = await enter(house, chief);
    const asVillage = await enter(house, village);
    const consent = { placeCode: story.area, consent: 'spoken' };
    for (const [n, label] of HOUSES.entries())
      await ask(stage, '/api/households', asChief, {
        ...{ householdId: id(), label, ...consent },
        ...(n % 3 === 2 ? {} : { phone: phoneOf(71_000_000 + n) }),
      });
    await ask(stage, '/api/care-cards', asChief, {
      ...{ cardId: id(), called: '槐树下的张奶奶', askedBy: 'self', ...consent },
      ...{ helps: ['visit', 'medicine'], words: '每周来看看，帮着取一次药' },
      carers: [{ personId: chief.personId }, { name: drawnName(chance) }],
    });
    await ask(stage, '/api/me/door-card', asChief, { agreed: true });
    await ask(stage, `/api/areas/${story.village}/hall-phone`, asVillage, {
      version: 0,
      phone: '0914-0000000',
    });
    await away(stage, story, chance);
    await roster(stage, asChief, story);
    await house.database.transaction({ county: house.county }, (tx) =>
      endSessionsOf(tx, house.county, CLIENT),
    );
  } finally {
    await app.close();
  }
  return HOUSES.length + 1;
}

interface Stage {
  readonly house: House;
  readonly app: FastifyInstance;
  readonly id: () => string;
}

async function away(stage: Stage, story: Story, chance: () => number): Promise<void> {
  for (const [n, [place, wishes, forHouse]] of (
    [
      [story.area, ['notices', 'vote'], ''],
      [story.village, ['notices', 'attend'], `找二叔 ${phoneOf(71_000_090)}`],
    ] as const
  ).entries())
    await ask(stage, '/api/public/absences', undefined, {
      ...{ cardId: byChance(stage.id()), placeCode: place, called: drawnName(chance) },
      ...{ phone: phoneOf(71_000_050 + n), wishes, house: forHouse },
    });
}

/** The same digits as an id by chance: its version is 4. */
const byChance = (id: string): string => `${id.slice(0, 14)}4${id.slice(15)}`;

/** Only in a season; the demonstration of October has none. */
async function roster(stage: Stage, asChief: string, { area }: Story): Promise<void> {
  for (const [label, people, needsHelp, meetingPoint] of ROSTER) {
    const entry = { entryId: stage.id(), placeCode: area, label, people, needsHelp, meetingPoint };
    await ask(stage, '/api/roster', asChief, entry, ['not-in-season']);
  }
}

async function enter(house: House, office: Office): Promise<string> {
  const until = new Date(house.now() + HOUR);
  const { token } = await house.database.transaction({ county: house.county }, (tx) =>
    beginSession(tx, house, { office, client: CLIENT, until }),
  );
  return token;
}

async function ask(
  { app, id }: Stage,
  url: string,
  session: string | undefined,
  request: object,
  refusals: readonly string[] = [],
): Promise<void> {
  const reply = await app.inject({
    method: 'POST',
    url,
    cookies: session === undefined ? {} : { session },
    payload: { ...request, commandId: id() },
  });
  if (reply.statusCode === 200) return;
  if (reply.statusCode === 409 && refusals.includes(reply.json<{ reason: string }>().reason)) return;
  throw new Error(`${url} answered ${reply.statusCode} ${reply.body}`);
}
