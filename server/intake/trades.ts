/** 三类: the kinds of registers that can be brought in. */
import type { IntakeKind } from '../../contract/intake.ts';
import { grounds } from './grounds.ts';
import { pasts } from './pasts.ts';
import { persons } from './persons.ts';
import type { Trade } from './trade.ts';

const TRADES: Readonly<Record<IntakeKind, Trade>> = {
  place: grounds as Trade,
  person: persons as Trade,
  matter: pasts as Trade,
};

export const tradeOf = (kind: IntakeKind): Trade => TRADES[kind];
