/**
 * 别人的东西: one thing of every kind that has an id, made by real commands and belonging to somebody else, so that asking for
 * it can be compared with asking for nothing.
 */

import { randomUUID } from 'node:crypto';
import { newId } from '../../../server/kit/id.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone } from '../../support/county.ts';
import { cards, phones, points } from './kept.ts';
import { asked, erased, matter, published } from './matters.ts';
import { rooms } from './rooms.ts';
import { AREA, FAR_TOWN, type Ids, post, SIBLING, type Strange, TOWN, VILLAGE } from './strange.ts';
import { talks } from './talks.ts';

/** Every parameter that names a thing of somebody's, and who asks for it. */
export interface Things {
  /** A chief, and matters with their papers that are another's. */
  readonly matters: Strange;
  /** By name of the endpoint or by parameter, for everything else. */
  readonly others: Readonly<Record<string, Strange>>;
}

export async function things(county: SmallCounty): Promise<Things> {
  const chief = await county.who('area_chief', AREA);
  const matters = [
    { kind: '邻片的', ...(await matter(county, PLACES.areas[1] ?? '')) },
    { kind: '邻村的', ...(await matter(county, SIBLING)) },
    { kind: '别镇的', ...(await matter(county, FAR_TOWN)) },
    { kind: '敏感的', ...(await matter(county, VILLAGE, { category: 'hardship.temporary_aid' })) },
    { kind: '封存的', ...(await matter(county, AREA, { about: { post: 'area_chief' } })) },
    { kind: '抹去了的', ...(await erased(county)) },
  ] as const;
  return {
    matters: { as: chief, foreign: matters.map(({ kind, ...ids }) => ({ kind, ids })) },
    others: await others(county),
  };
}

/** What is not a matter's: of another office, person or place. */
async function others(county: SmallCounty): Promise<Record<string, Strange>> {
  const cadre = await county.who('village_cadre', VILLAGE);
  const neighbour = await county.who('village_cadre', SIBLING);
  const officer = await county.who('town_officer', TOWN);
  const far = await county.who('town_officer', FAR_TOWN);
  const one = (as: Someone, ids: Ids): Strange => ({ as, foreign: [{ kind: '别人的', ids }] });

  const template = { title: '已修复', text: '{地点}的事已经办好', acts: ['answer'] };
  const { templateId = '' } = await post(county, neighbour, '/api/templates', commanded(template));
  const view = commanded({ name: '急的', address: 'status=open' });
  const { viewId = '' } = await post(county, neighbour, '/api/views', view);
  const kin = commanded({ otherId: far.office.personId, kind: 'sibling' });
  const { relationId = '' } = await post(county, neighbour, '/api/me/relations', kin);
  const sessions = await ask(county, 'GET', '/api/sessions', { as: neighbour });
  const [session] = (sessions.json() as { sessions: { sessionId: string }[] }).sessions;
  return {
    templateId: one(cadre, { templateId }),
    viewId: one(cadre, { viewId }),
    relationId: one(cadre, { relationId }),
    sessionId: one(cadre, { sessionId: session?.sessionId ?? '' }),
    exportId: one(cadre, { exportId: await asked(county, neighbour, 'matters') }),
    publicationId: one(cadre, { publicationId: await published(county, neighbour) }),
    officeId: {
      as: officer,
      foreign: [
        {
          kind: '别镇的',
          ids: { officeId: (await county.who('village_cadre', PLACES.villages[2] ?? '')).office.id },
        },
        { kind: '别人的', ids: { officeId: far.office.id } },
      ],
    },
    personId: one(officer, { personId: far.office.personId }),
    ...(await cards(county)),
    ...(await points(county)),
    ...(await rooms(county)),
    ...(await talks(county)),
    ...(await phones(county)),
    'people.grantable': one(officer, { code: FAR_TOWN }),
    'people.uninvited': one(officer, { code: FAR_TOWN }),
    'people.invite-place': one(officer, { code: FAR_TOWN }),
  };
}

const NEVER: Readonly<Record<string, () => string>> = {
  no: () => 'XZ26-7KQ4-M9XJ',
  photo: () => randomUUID().replaceAll('-', '').repeat(2),
  code: () => '611025999',
};

/** Ids of the same kinds that never were. */
export const never = (ids: Ids): Ids =>
  Object.fromEntries(Object.keys(ids).map((name) => [name, (NEVER[name] ?? newId)()]));
