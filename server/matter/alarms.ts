/** 警示与诱饵: for the audit administrator only: what was told of openings, and which matters nobody has a reason to open. */
import * as api from '../../contract/alarm.ts';
import { DAY } from '../../domain/kernel/day.ts';
import { ALARM_WINDOW, ALARMS, alarmsOf } from '../../domain/matter/alarm.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import type { Given } from '../kit/admission.ts';
import { record } from '../kit/audit.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { rereading } from '../kit/rereading.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { addSetting, settingOf } from '../kit/settings.ts';
import { alarmLines, openedLately } from './access.store.ts';

const WORD = 'access.decoys';
const SHOWN: number = 30 * DAY;
const MOST_SHOWN = 100;

/** Numbers of the matters that are decoys. */
const decoysOf = (house: House): readonly string[] =>
  settingOf(house, WORD, (body) => api.Decoys.parse(body ?? []));

/** In the same transaction: no data without the alarm it gives. Asked last, because counting takes the audit's duty. */
export async function soundAlarms(
  { tx, house, office }: Pick<Given, 'tx' | 'house' | 'office'>,
  matters: readonly Pick<Matter, 'no'>[],
): Promise<void> {
  widen(tx, { county: house.county, duty: 'audit' });
  const opened = await openedLately(tx, house.county, {
    personId: office.personId,
    since: new Date(house.now() - ALARM_WINDOW),
  });
  const isDecoy = matters.some(({ no }) => decoysOf(house).includes(no));
  for (const alarm of alarmsOf({ ...opened, isDecoy })) {
    record(tx, house, { act: alarm, office });
    house.log({ level: 'alarm', at: alarm });
  }
}

export const alarms: readonly Served[] = [
  query(api.listAlarms, async (_, { tx, house }) => ({
    alarms: await alarmLines(tx, house.county, {
      acts: ALARMS,
      since: new Date(house.now() - SHOWN),
      limit: MOST_SHOWN,
    }),
    decoys: [...decoysOf(house)],
  })),

  rereading(
    command(api.setDecoys, async ({ body: { decoys, why } }, { tx, house, office }) => ({
      version: await addSetting(tx, house.county, {
        word: WORD,
        body: decoys,
        why,
        at: new Date(house.now()),
        by: office,
      }),
    })),
  ),
];
