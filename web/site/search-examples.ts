/** 例子: what is found, and the page of a place, as long as they get. */

import type { PublishedRow } from '../../contract/publication.ts';
import { FOUND_KINDS, type FoundOpen } from '../../contract/search-public.ts';
import type { PlaceChoice } from '../../contract/site.ts';
import type { CategoryContent } from '../../contract/site-category.ts';
import type { SearchContent } from '../../contract/site-search.ts';
import { meetingPages } from './meeting-examples.ts';
import { roomPages } from './room-examples.ts';

const found = (length: number): FoundOpen[] =>
  Array.from({ length }, (_, n) => {
    const kind = FOUND_KINDS[n % FOUND_KINDS.length] ?? 'result';
    const meeting = kind === 'meeting';
    return {
      ...{ kind, id: `01a21724-0000-7000-8000-${String(n).padStart(12, '0')}`, at: 1_788_742_800_000 },
      ...{ placeCode: '611025101200', placeName: '茅坪回族镇 第十二个社区' },
      title: meeting ? null : '河堤路八盏路灯不亮，夜里走路看不见',
      meetingKind: meeting ? 'council_session' : null,
    };
  });

export function searchPages(towns: readonly PlaceChoice[], villages: readonly PlaceChoice[]) {
  const { room } = roomPages(towns).room;
  const { meetings } = meetingPages(towns, villages).meetings;
  return {
    search: {
      ...{ kind: 'search', towns, villages, places: villages.slice(0, 8), found: found(15) },
      ...{ filter: { town: '611025102', village: '', q: '路灯' }, older: 'x.y', continued: true },
    },
    place: {
      ...{ kind: 'place', place: villages[0] ?? null, below: [], room },
      ...{ meetings: meetings.slice(0, 4), newest: found(12) },
    },
    'place of a county': {
      ...{ kind: 'place', place: null, below: towns, room: null },
      ...{ meetings: meetings.slice(0, 4), newest: found(12) },
    },
  } as const satisfies Record<string, SearchContent>;
}

export const categoryPages = (publications: readonly PublishedRow[]) =>
  ({
    categories: { kind: 'categories' },
    category: {
      ...{ kind: 'category', category: 'infrastructure', publications },
      ...{ older: '2026-09-01.x', continued: true },
    },
  }) as const satisfies Record<string, CategoryContent>;
