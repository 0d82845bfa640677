/** 提问人的手机: kept sealed as every consent to be told; gone when it is taken back, and some days after the answer. */
import { dayOf, startOf } from '../../domain/kernel/day.ts';
import { shownPhone } from '../../domain/notice/choose.ts';
import { toAsker } from '../../domain/notice/kind.ts';
import { type Tx, widen } from '../kit/database.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import type { House } from '../kit/house.ts';
import { seal, unseal } from '../kit/sealing.ts';
import { isOn } from './channels.ts';
import { ADDRESS } from './deliver.ts';
import { deleteChoice, saveChoice } from './own.store.ts';
import { choiceOf } from './store.ts';

const widened = (tx: Tx, { county }: House): void => widen(tx, { county, duty: 'notice' });

export const askersPhones = {
  canTell: (house: House): boolean => isOn(house, 'sms'),
  keep: async (
    tx: Tx,
    house: House,
    { questionId, phone }: { readonly questionId: string; readonly phone: string },
  ): Promise<void> => {
    widened(tx, house);
    await saveChoice(tx, house.county, {
      ...{ owner: toAsker(questionId), channel: 'sms', address: seal(house, ADDRESS, phone) },
      // Whoever asks without a name leaves no moment.
      at: new Date(startOf(dayOf(house.now()))),
    });
  },
  shown: async (tx: Tx, house: House, questionId: string): Promise<string | null> => {
    widened(tx, house);
    const chosen = await choiceOf(tx, house.county, toAsker(questionId));
    return chosen === undefined ? null : shownPhone(unseal(house, ADDRESS, chosen.address));
  },
  forget: async (tx: Tx, house: House, questionId: string): Promise<void> => {
    widened(tx, house);
    await deleteChoice(tx, house.county, toAsker(questionId));
    noteErasure(tx, house.county, 'choice', toAsker(questionId));
  },
};
