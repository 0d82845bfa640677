/** 关爱卡的走访: the points of care cards, made and deleted as the cards say. Who may, the word of cards has asked. */
import { visitPoint } from '../../domain/watch/add.ts';
import { widen } from '../kit/database.ts';
import { RefusedError } from '../kit/problem.ts';
import type { Visiting } from '../kit/visiting.ts';
import { insertPoint } from './store.ts';
import { today } from './timing.ts';
import { deleteVisit, renewVisit } from './visit.store.ts';

export const visiting: Visiting = {
  wish: async ({ tx, house }, wish) => {
    widen(tx, { county: house.county, duty: 'clock' });
    if (await renewVisit(tx, house.county, wish)) return;
    if (!(await insertPoint(tx, house.county, visitPoint(wish, today(house)))))
      throw new RefusedError('id-taken');
  },

  end: async ({ tx, house }, cardId) => {
    widen(tx, { county: house.county, duty: 'clock' });
    await deleteVisit(tx, house.county, cardId);
  },
};
