/** 门类表: the kinds of registers that can be brought in. */
import type { IntakeKind } from '../../contract/intake.ts';
import { boundaries } from './boundaries.ts';
import { grounds } from './grounds.ts';
import { pasts } from './pasts.ts';
import { persons } from './persons.ts';
import { rolls } from './rolls.ts';
import type { Trade } from './trade.ts';
import { units } from './units.ts';

const TRADES: Readonly<Record<IntakeKind, Trade>> = {
  place: grounds as Trade,
  unit: units as Trade,
  person: persons as Trade,
  boundary: boundaries as Trade,
  matter: pasts as Trade,
  roll: rolls as Trade,
};

export const tradeOf = (kind: IntakeKind): Trade => TRADES[kind];
