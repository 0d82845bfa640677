/** 例子: a closed matter, what is known of it, and a wording that may be published. */
import type { Moment } from '../kernel/day.ts';
import { placeCodesOf } from './mask.ts';
import type { Known } from './mask-kind.ts';
import type { PublishableMatter, Publisher } from './publication.ts';
import type { Published, Publishing, PublishRequest } from './publish.ts';
import { publish } from './publish.ts';

/** Monday 7 September 2026, 09:00 in Beijing. */
export const MONDAY: Moment = 1_788_742_800_000;

export const MATTER: PublishableMatter = {
  matterId: '01999999-0000-7000-8000-000000000001',
  closed: true,
  publish: 'full',
  placeCode: '6110250012000302',
  category: 'infrastructure.road',
};

export const MATTER_KNOWN: Known = {
  names: ['王建国'],
  phones: ['13992412345'],
  ownCodes: placeCodesOf('611025'),
};

export const CADRE: Publisher = { personId: 'person-cadre', officeId: 'office-cadre' };

export const REQUEST: PublishRequest = {
  title: '入户路塌方',
  text: '连日下雨，三组老槐坡入户路塌了约四米，六户人家出行要绕路。',
  result: '投工投劳12人次，镇里拨付砂石，路已修通。',
  kept: [],
};

export const PUBLISHING: Publishing = {
  publicationId: '01999999-0000-7000-8000-000000000002',
  published: undefined,
  known: MATTER_KNOWN,
  by: CADRE,
  at: MONDAY,
};

export function published(more: Partial<PublishRequest> = {}): Published {
  const decision = publish(MATTER, { ...REQUEST, ...more }, PUBLISHING);
  if (!decision.ok) throw new Error(decision.reason);
  return decision.step;
}
