/** 设置的变更: a new version of a word, in force at once: the house reads again when the change is on the disk. */
import * as ofMeetings from '../../contract/meeting-setting.ts';
import * as api from '../../contract/setting.ts';
import { readSeasons } from '../../domain/area/season.ts';
import { readConsultationLimits } from '../../domain/consultation/limits.ts';
import { readDisclosureLimits } from '../../domain/disclosure/limits.ts';
import { readBanned } from '../../domain/kernel/banned.ts';
import { CalendarSchema } from '../../domain/kernel/day-schema.ts';
import { withNotice } from '../../domain/kernel/notice.ts';
import { readLevyLimits } from '../../domain/levy/limits.ts';
import { readCategories } from '../../domain/matter/category-schema.ts';
import { readKeeping } from '../../domain/matter/keeping.ts';
import { readLimits } from '../../domain/matter/limits.ts';
import { readMeetingNumbers } from '../../domain/meeting/numbers.ts';
import { readNoticeLimits } from '../../domain/notice/limits.ts';
import { readOutcomeLimits } from '../../domain/outcome/limits.ts';
import { readProcedureLimits } from '../../domain/procedure/limits.ts';
import { readStandard } from '../../domain/room/standard.ts';
import { readRhythms } from '../../domain/watch/times.ts';
import type { Given } from '../kit/admission.ts';
import type { House } from '../kit/house.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { rereading } from '../kit/rereading.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { addSetting } from '../kit/settings.ts';
import { takeBackCategories, told } from './categories.ts';
import { versionsOf } from './store.ts';

/** What becomes of clocks that were provisional when a calendar changes; `app.ts` hands it over. */
export type Retiming = (given: Given, before: House['calendar'], after: House['calendar']) => Promise<number>;

/** What becomes of points when their rhythm or the seasons change; `app.ts` hands it over. */
export type Relooking = (given: Given, changed: { word: string; body: unknown }) => Promise<number>;

/** Settings by which points are due. */
const RELOOKED: readonly string[] = ['watch.rhythms', 'area.seasons'];

export const settingsOf = (retime: Retiming, relook: Relooking): readonly Served[] => [
  query(api.getSetting, async ({ params: { word } }, { tx, house }) => {
    const versions = await versionsOf(tx, house.county, word);
    const [newest] = versions;
    const now = newest?.body;
    return {
      limits: word === 'matter.limits' ? readLimits(now) : null,
      keeping: word === 'matter.keeping' ? readKeeping(now) : null,
      calendar: word === 'calendar' ? calendarOf(now) : null,
      categories: word === 'matter.categories' ? told(readCategories(now)) : null,
      banned: word === 'fields.banned' ? [...readBanned(now)] : null,
      rhythms: word === 'watch.rhythms' ? readRhythms(now) : null,
      rooms: word === 'room.standard' ? readStandard(now) : null,
      consultation: word === 'consultation.limits' ? readConsultationLimits(now) : null,
      outcome: word === 'outcome.limits' ? readOutcomeLimits(now) : null,
      meetings: word === 'meeting.rules' ? readMeetingNumbers(now) : null,
      procedure: word === 'procedure.limits' ? readProcedureLimits(now) : null,
      levy: word === 'levy.limits' ? readLevyLimits(now) : null,
      disclosure: word === 'disclosure.limits' ? readDisclosureLimits(now) : null,
      notices: word === 'notice.limits' ? readNoticeLimits(now) : null,
      seasons: word === 'area.seasons' ? [...readSeasons(now)] : null,
      versions: versions.map((row) => ({
        version: row.version,
        since: row.since,
        byName: row.by_name,
        byPost: row.by_post,
        why: row.why,
      })),
    };
  }),

  ...[
    command(api.setLimits, async ({ body: { limits, why } }, given) => {
      const [newest] = await versionsOf(given.tx, given.house.county, 'matter.limits');
      const version = (newest?.version ?? 0) + 1;
      await add(given, { word: 'matter.limits', body: { ...limits, version }, why });
      return { version };
    }),

    command(api.setKeeping, async ({ body: { keeping, why } }, given) => ({
      version: await add(given, { word: 'matter.keeping', body: keeping, why }),
    })),

    command(api.publishYear, async ({ body: { year, rest, work, source } }, given) => {
      const before = await calendarNow(given);
      const decision = withNotice(before, { year, rest, work });
      if (!decision.ok) throw new RefusedError(decision.reason);
      const version = await add(given, { word: 'calendar', body: decision.step, why: source });
      return { version, retimed: await retime(given, before, decision.step) };
    }),

    command(api.setBanned, async ({ body: { words, why } }, given) => ({
      version: await add(given, { word: 'fields.banned', body: words, why }),
    })),

    command(api.setRoomStandard, async ({ body: { rooms, why } }, given) => ({
      version: await add(given, { word: 'room.standard', body: rooms, why }),
    })),

    command(api.setConsultationLimits, async ({ body: { consultation, why } }, given) => ({
      version: await add(given, { word: 'consultation.limits', body: consultation, why }),
    })),

    command(api.setOutcomeLimits, async ({ body: { outcome, why } }, given) => ({
      version: await add(given, { word: 'outcome.limits', body: outcome, why }),
    })),

    command(ofMeetings.setMeetingNumbers, async ({ body: { meetings, why } }, given) => ({
      version: await add(given, { word: 'meeting.rules', body: meetings, why }),
    })),

    command(ofMeetings.setLevyLimits, async ({ body: { levy, why } }, given) => ({
      version: await add(given, { word: 'levy.limits', body: levy, why }),
    })),

    command(ofMeetings.setDisclosureLimits, async ({ body: { disclosure, why } }, given) => ({
      version: await add(given, { word: 'disclosure.limits', body: disclosure, why }),
    })),

    command(ofMeetings.setProcedureLimits, async ({ body: { procedure, why } }, given) => ({
      version: await add(given, { word: 'procedure.limits', body: procedure, why }),
    })),

    command(api.setSeasons, async ({ body: { seasons, why } }, given) => {
      const version = await add(given, { word: 'area.seasons', body: seasons, why });
      await relook(given, { word: 'area.seasons', body: seasons });
      return { version };
    }),

    command(api.setRhythms, async ({ body: { rhythms, why } }, given) => {
      const version = await add(given, { word: 'watch.rhythms', body: rhythms, why });
      await relook(given, { word: 'watch.rhythms', body: rhythms });
      return { version };
    }),

    command(api.takeBackSetting, async ({ params: { word }, body }, given) => {
      const versions = await versionsOf(given.tx, given.house.county, word);
      const old = must(versions.find(({ version }) => version === body.version));
      if (old === versions[0]) throw new RefusedError('is-in-force');
      const before = await calendarNow(given);
      if (word === 'matter.categories') {
        const both = { now: versions[0]?.body, earlier: old.body };
        return { version: await takeBackCategories(given, { ...both, why: body.why }) };
      }
      const version = await add(given, { word, body: old.body, why: body.why });
      if (word === 'calendar') await retime(given, before, calendarOf(old.body));
      if (RELOOKED.includes(word)) await relook(given, { word, body: old.body });
      return { version };
    }),
  ].map(rereading),
];

const calendarOf = (body: unknown) =>
  body === undefined ? { published: [], rest: [], work: [] } : CalendarSchema.parse(body);

/** As it is stored now, whatever this process has read. */
async function calendarNow({ tx, house }: Given) {
  const [newest] = await versionsOf(tx, house.county, 'calendar');
  return calendarOf(newest?.body);
}

const add = (
  { tx, house, office }: Given,
  { word, body, why }: { word: string; body: unknown; why: string },
): Promise<number> =>
  addSetting(tx, house.county, { word, body, why, at: new Date(house.now()), by: office });
