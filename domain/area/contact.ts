/** 看电话: a number on a card of a household or of somebody away is opened for a purpose, which stands on the card. */
import { PURPOSES } from '../matter/access.ts';

/** 通知 · 请来开会、表决 · 家里、老屋的事 · 有危险. */
export const CONTACT_PURPOSES = ['tell', 'meeting', 'home', 'danger'] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

/** Those, and what openings were recorded for before cards had a list of their own. */
export const OPENING_PURPOSES = [...CONTACT_PURPOSES, ...PURPOSES] as const;
export type OpeningPurpose = (typeof OPENING_PURPOSES)[number];
