/** 提问: anybody asks or objects without a name, finds the answer again by a code, and is told of it where a phone was left. */
import * as api from '../../contract/disclosure-public.ts';
import { type Disclosure, isOver } from '../../domain/disclosure/disclosure.ts';
import { ask } from '../../domain/disclosure/question.ts';
import { toldOfAnswered, toldOfAsked } from '../../domain/disclosure/told.ts';
import { dayOf, startOf } from '../../domain/kernel/day.ts';
import type { Told } from '../../domain/notice/kind.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { insertNotices } from '../notice/store.ts';
import { fullPlaceName } from '../place/store.ts';
import { askedCodeOf, hashAskedCode, readAskedCode } from './asked-code.ts';
import { answeredNow, readNow } from './open.ts';
import { type AskedBefore, countQuestions, findAsked, insertQuestion } from './question.store.ts';
import { answersOf, disclosures, versionsOf } from './store.ts';
import { limitsOf } from './view.ts';

/** Where the phones are kept that askers leave; `app.ts` hands it over. Each takes what it needs of the transaction's sight. */
export interface AskersPhones {
  readonly canTell: (house: House) => boolean;
  readonly keep: (
    tx: Tx,
    house: House,
    left: { readonly questionId: string; readonly phone: string },
  ) => Promise<void>;
  /** Masked; null when there is none. */
  readonly shown: (tx: Tx, house: House, questionId: string) => Promise<string | null>;
  readonly forget: (tx: Tx, house: House, questionId: string) => Promise<void>;
}

/** What is told of a question: once when it is asked, once when it is answered. Of asking the day only is kept. */
const tell = (
  tx: Tx,
  house: House,
  {
    disclosureId,
    no,
    told,
    at,
  }: { disclosureId: string; no: number; told: readonly Told[]; at: 'asked' | 'answered' },
): void =>
  insertNotices(tx, {
    ...{ county: house.county, word: 'disclosure', ofId: disclosureId, told, tail: `${no}` },
    seq: 2 * no + (at === 'asked' ? 0 : 1),
    at: at === 'asked' ? startOf(dayOf(house.now())) : house.now(),
  });

/** Two who ask at one moment are numbered one after the other: the disclosure is held meanwhile. */
export const askOpen = (phones: AskersPhones) =>
  command(
    api.askOpen,
    async ({ params: { disclosureId }, body }, { tx, house }) => {
      const { commandId: _, ...request } = body;
      const { county } = house;
      must((await versionsOf(tx, county, disclosureId))[0]);
      widen(tx, { county, duty: 'clock' });
      const it = must(await disclosures.lock(tx, county, disclosureId));
      const { asked, open } = await countQuestions(tx, county, disclosureId);
      const decision = ask(request, {
        ...{ disclosureId, over: isOver(it), asked, open },
        ...{ at: house.now(), limits: limitsOf(house), canTell: phones.canTell(house) },
      });
      if (!decision.ok) throw new RefusedError(decision.reason);
      const { step } = decision;
      const code = hashAskedCode(house, askedCodeOf(house, step.id));
      if (!(await insertQuestion(tx, county, step, { place: it.placeCode, code })))
        throw new RefusedError('id-taken');
      tell(tx, house, { disclosureId, no: step.no, told: toldOfAsked(it, step), at: 'asked' });
      if (request.phone !== undefined)
        await phones.keep(tx, house, { questionId: step.id, phone: request.phone });
      return { no: step.no, due: step.due, questionId: step.id };
    },
    // The code is added when the answer is given, not kept with it.
    ({ no, due, questionId }, house) => ({ no, due, code: askedCodeOf(house, questionId) }),
  );

/** The question of a code, in the sight of the house's own clock; else 404. */
async function opened(tx: Tx, house: House, code: string): Promise<AskedBefore> {
  const hashed = must(readAskedCode(house, code));
  widen(tx, { county: house.county, duty: 'clock' });
  return must(await findAsked(tx, house.county, hashed));
}

export const getAsked = (phones: AskersPhones) =>
  query(api.getAsked, async ({ params }, { tx, house }) => {
    const { id, disclosureId, no, kind, text, askedOn, due } = await opened(tx, house, params.code);
    const newest = must((await versionsOf(tx, house.county, disclosureId))[0]);
    const answer = (await answersOf(tx, house.county, disclosureId)).find((one) => one.no === no);
    return {
      ...{ disclosureId, no, kind, askedOn, due, text },
      title: readNow(house, newest).title,
      placeName: fullPlaceName(house.names, newest.placeCode),
      late: answer === undefined && due < dayOf(house.now()),
      answer: answer === undefined ? null : answeredNow(house, answer),
      correctedOn: newest.version > 1 && newest.from >= askedOn ? newest.from : null,
      phone: await phones.shown(tx, house, id),
    };
  });

/** The consent ends: the number is gone at once, and nothing that waits goes. */
export const stopAsked = (phones: AskersPhones) =>
  command(api.stopAsked, async ({ params }, { tx, house }) => {
    const { id } = await opened(tx, house, params.code);
    await phones.forget(tx, house, id);
    return {};
  });

/** The village has answered: whoever asked hears of it, and of an objection the committee does. */
export function tellAnswered(tx: Tx, house: House, it: Disclosure): void {
  const [answered] = it.answered.slice(-1);
  if (answered === undefined) return;
  const told = toldOfAnswered(it, answered);
  tell(tx, house, { disclosureId: it.id, no: answered.no, told, at: 'answered' });
}

export const ofAskers = (phones: AskersPhones): readonly Served[] =>
  [askOpen, getAsked, stopAsked].map((make) => make(phones));
