/**
 * 往前看: a matter as it will be when what waits on this phone has arrived, by the same rules the server asks; so that somebody
 * without a signal is offered what comes next. The server's word is final.
 */
import type { Act } from '../../../contract/act-names.ts';
import type { HolderView, MatterPage } from '../../../contract/matter.ts';
import type { Me } from '../../../contract/people.ts';
import type { Calendar, Moment } from '../../../domain/kernel/day.ts';
import type { Decision } from '../../../domain/kernel/decision.ts';
import { accept, afterAccepted } from '../../../domain/matter/accept.ts';
import { afterAnswered, answer } from '../../../domain/matter/answer.ts';
import { afterConfirmed, confirm } from '../../../domain/matter/confirm.ts';
import { afterEscalated, escalate } from '../../../domain/matter/escalate.ts';
import type { Holder } from '../../../domain/matter/holder.ts';
import { DEFAULT_LIMITS } from '../../../domain/matter/limits.ts';
import type { Matter } from '../../../domain/matter/matter.ts';
import { afterReturned, returnMatter } from '../../../domain/matter/return.ts';
import { afterSentBack, sendBack } from '../../../domain/matter/send-back.ts';
import { afterSettled, settle } from '../../../domain/matter/settle.ts';
import { afterTried, tryMatter } from '../../../domain/matter/try.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import type { Item } from '../outbox/item.ts';

/** Only the order of things counts here: the real clocks are the server's. */
const CALENDAR: Calendar = { published: [], rest: [], work: [] };

interface Looking {
  readonly me: Me;
  readonly at: Moment;
}

/** The page with what waits done on it. What does not fit is left to the server. */
export function seenAhead(page: MatterPage, waiting: readonly Item[], looking: Looking): MatterPage {
  if (waiting.length === 0) return page;
  const ask = rulesFor(page, looking);
  const matter = waiting.reduce((now, item) => ask.done(now, item), matterOf(page, looking.me));
  const offeredTo = matter.offer === undefined ? null : (page.offeredTo ?? page.above);
  const acts = { ...page.acts, ...ask.possible(matter) };
  return { ...page, status: matter.status, answer: matter.answer ?? null, offeredTo, clock: null, acts };
}

/** The rules of the main road, each with what becomes of the matter; both by the name of the act. */
function rulesFor(page: MatterPage, { me, at }: Looking) {
  const by: Actor = { kind: 'office', office: officeOf(me) };
  const it = { by, at, limits: DEFAULT_LIMITS, calendar: CALENDAR, why: '', words: '' };
  const parent = page.above === null ? undefined : holderOf(page.above);
  const rules = {
    accept: then(afterAccepted, (matter) => accept(matter, it)),
    settle: then(afterSettled, (matter, words) => settle(matter, { ...it, answer: words })),
    try: then(afterTried, (matter, words) => tryMatter(matter, { ...it, tried: words })),
    escalate: then(afterEscalated, (matter, words) => escalate(matter, { ...it, parent, why: words })),
    return: then(afterReturned, (matter, words) => returnMatter(matter, { ...it, why: words })),
    answer: then(afterAnswered, (matter, words) => answer(matter, { ...it, answer: words })),
    confirm: then(afterConfirmed, (matter, words) =>
      confirm(matter, { by, at, satisfaction: 'satisfied', words }),
    ),
    'send-back': then(afterSentBack, (matter, words) => sendBack(matter, { ...it, why: words })),
  } satisfies Partial<Record<Act, Rule>>;
  const ruleOf = (kind: string): Rule | undefined =>
    (rules as Readonly<Record<string, Rule>>)[kind.replace('matter.', '')];
  return {
    done: (matter: Matter, { command }: Item): Matter => {
      const outcome = ruleOf(command.kind)?.(matter, wordsIn(command.body));
      return outcome?.ok ? outcome.step : matter;
    },
    possible: (matter: Matter): Partial<Record<Act, string | null>> =>
      Object.fromEntries(
        Object.entries(rules).map(([act, rule]) => {
          const outcome = rule(matter, '');
          return [act, outcome.ok ? null : outcome.reason];
        }),
      ),
  };
}

type Rule = (matter: Matter, words: string) => Decision<Matter, string>;

const then =
  <S>(
    after: (matter: Matter, step: S) => Matter,
    rule: (matter: Matter, words: string) => Decision<S, string>,
  ): Rule =>
  (matter, words) => {
    const decision = rule(matter, words);
    return decision.ok ? { ok: true, step: after(matter, decision.step) } : decision;
  };

const wordsIn = (body: Readonly<Record<string, unknown>>): string =>
  String(body.answer ?? body.tried ?? body.why ?? body.words ?? '');

const officeOf = ({ personId, office: { officeId, post, placeCode, unitCode } }: Me) => ({
  id: officeId,
  personId,
  post,
  placeCode,
  from: '',
  ...(unitCode === null ? {} : { unitCode }),
});

const holderOf = ({ level, placeCode, unitCode }: HolderView): Holder => ({
  level,
  placeCode,
  ...(unitCode === null ? {} : { unitCode }),
});

/** As much of the matter as its page tells; what rules of the main road ask for is all there. */
function matterOf(page: MatterPage, me: Me): Matter {
  const { matterId, offeredTo, steps, acts, clock, ways } = page;
  const mine = acts.confirm !== undefined && acts.confirm !== 'not-the-reporter';
  const since = lastOf(page, 'accepted') ?? 0;
  const triedAt = steps.filter(({ kind, seq }) => kind === 'tried' && seq > since).pop()?.at;
  const running = clock === null ? undefined : { ...clock, colour: 'green' as const };
  const resume = running ?? {
    purpose: 'answer',
    since: 0,
    yellow: 0,
    due: 0,
    provisional: true,
    colour: 'green',
  };
  return {
    ...{ id: matterId, countyCode: me.countyCode, no: page.no, placeCode: page.placeCode },
    ...{ title: page.title, text: page.text, category: page.category, level: page.level },
    ...{ emergency: page.emergency, dataClass: page.dataClass, photos: [], sealedFrom: [] },
    reporter: { kind: page.reporterKind, ...(mine && { personId: me.personId }) },
    holder: holderOf(page.holder),
    reportedAt: page.reportedAt,
    status: page.status,
    heldSince: page.reportedAt,
    returnedBy: acts.return === 'returned-before' && offeredTo !== null ? [keyOf(offeredTo)] : [],
    sentBack: steps.some(({ kind }) => kind === 'sent-back'),
    ...(triedAt !== undefined && { triedAt }),
    ...(offeredTo !== null && {
      offer: { kind: 'escalated' as const, to: holderOf(offeredTo), why: '', resume },
    }),
    ...(page.answer !== null && { answer: page.answer }),
    ...(running !== undefined && { clock: running }),
    ...(ways.aside !== null && {
      aside: {
        ...ways.aside,
        paused: { purpose: 'done' as const, left: { unit: 'hours' as const, count: 1 } },
      },
    }),
  };
}

const keyOf = ({ unitCode, placeCode }: HolderView): string => unitCode ?? placeCode;

const lastOf = ({ steps }: MatterPage, kind: string): number | undefined =>
  steps.filter((step) => step.kind === kind).pop()?.seq;
