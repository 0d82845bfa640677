/** 随身的议题: those of the village around whoever carries a phone that are under way, and what became of those that ended lately. */
import { ancestorAt } from '../../domain/place/code.ts';
import type { Feed } from '../kit/feed.ts';
import { pagesOf } from './page.ts';
import { carriedConsultations, consultationsAmong } from './store.ts';

const CARRYING: readonly string[] = ['area_chief', 'group_head', 'village_cadre'];

export const consultationFeed: Feed = {
  kind: 'consultation',
  of: 'rows',

  held: async ({ tx, house, office: { post } }, { place, since }) => {
    const village = ancestorAt(place, 'village');
    if (village === undefined || !CARRYING.includes(post)) return [];
    return carriedConsultations(tx, house.county, village, since);
  },

  records: async (given, ids) => {
    const pages = await pagesOf(given, await consultationsAmong(given.tx, given.house.county, ids));
    return new Map(pages.map((page) => [page.consultationId, page]));
  },
};
