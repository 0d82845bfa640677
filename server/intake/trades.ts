/** 三类: the kinds of registers that can be brought in. */
import type { IntakeKind } from '../../contract/intake.ts';
import { persons } from './persons.ts';
import type { Trade } from './trade.ts';

const TRADES: Readonly<Record<IntakeKind, Trade>> = {
  place: persons as unknown as Trade,
  person: persons as unknown as Trade,
  matter: persons as unknown as Trade,
};

export const tradeOf = (kind: IntakeKind): Trade => TRADES[kind];
