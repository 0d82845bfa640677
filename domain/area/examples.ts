/** 例子: a chief, a carer and a card, for tests. */
import type { Office } from '../people/office.ts';
import type { Post } from '../people/post.ts';
import type { CareRequest } from './care-card.ts';

export const AREA = '6110250012000101';
export const TODAY = '2026-09-07';
const ID = '01994f2a-0000-7000-8000-0000000000';

export const officeAt = (
  post: Post,
  placeCode: string,
  personId: string = `${post}-${placeCode}`,
): Office => ({
  id: `office-${post}-${placeCode}`,
  personId,
  post,
  placeCode,
  from: '2026-01-01',
});

/** The chief of the area, and a volunteer. */
export const CHIEF_ID = `${ID}01`;
export const IN_OFFICE: ReadonlyMap<string, string> = new Map([[CHIEF_ID, '张片长']]);

export const CARE: CareRequest = {
  cardId: `${ID}02`,
  placeCode: AREA,
  called: '李奶奶',
  askedBy: 'self',
  consent: 'spoken',
  helps: ['visit', 'medicine'],
  words: '每周看看',
  carers: [{ personId: CHIEF_ID }, { name: '王志愿' }],
};
