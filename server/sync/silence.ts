/** 久未连上: something waits on a phone and nothing was heard of it for two days. Its desk is told once of each silence. */
import { toldOfSilence } from '../../domain/notice/of-cards.ts';
import { SILENT } from '../../domain/sync/device.ts';
import type { House } from '../kit/house.ts';
import { insertNotices } from '../notice/store.ts';
import { fallenSilent } from './device.store.ts';

/** Answers how many phones were told of. A phone that was heard of and falls silent again is told of again. */
export const tellSilent = (house: House): Promise<number> =>
  house.database.transaction({ county: house.county, duty: 'clock' }, async (tx) => {
    const silent = await fallenSilent(tx, house.county, new Date(house.now() - SILENT));
    for (const { id, place_code, since } of silent)
      insertNotices(tx, {
        ...{ county: house.county, word: 'phone', ofId: id, seq: Math.floor(since / MINUTE), tail: null },
        ...{ told: toldOfSilence(place_code), at: house.now() },
      });
    return silent.length;
  });

const MINUTE = 60_000;
