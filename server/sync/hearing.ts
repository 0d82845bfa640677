/**
 * 一部一部来: phones that are back in signal together are heard a few at a time. Those at their desks keep most of the connections,
 * and what is begun is done: a push that is broken off half way is sent again, and makes the crowd larger.
 */
import type { Served } from '../kit/serve.ts';
import { turns } from '../kit/turns.ts';

/** Two of five connections; as many more wait as are heard within a second; the others come back when the crowd is smaller. */
const AT_ONCE = 6;
const MAY_WAIT = 40;
const COME_BACK = 20;

const inTurn = turns({ atOnce: AT_ONCE, mayWait: MAY_WAIT, comeBack: COME_BACK });

export const heardInTurn = ({ endpoint, handle }: Served): Served => ({
  endpoint,
  handle: (ask, house) => inTurn(() => handle(ask, house)),
});
