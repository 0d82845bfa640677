/** 今天: the day by the server's clock, as far as this phone knows it: a phone's own clock may be days off. */
import { type Day, dayOf } from '../../domain/kernel/day.ts';
import { ownNow } from './own.ts';

export const todayHere = (): Day => dayOf(Date.now() + (ownNow()?.now.about?.ahead ?? 0));
