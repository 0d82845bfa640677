/**
 * 成果的告知: who hears of a step: the body that is to answer, whoever put it, whoever took part where it was agreed, and the group of its
 * place. The kind, and nothing of it.
 */
import type { TookPart } from '../consultation/notices.ts';
import { type NoticeKind, type Told, toGroup, toPerson } from '../notice/kind.ts';
import { actsFor, type Office } from '../people/office.ts';
import { askersOf } from './dues.ts';
import { announced, type Outcome } from './outcome.ts';
import type { Step } from './step.ts';

type Happened = Step['kind'];

const TO_BODY: Readonly<Partial<Record<Happened, NoticeKind>>> = {
  put: 'outcome-put',
  reopened: 'outcome-put',
  reminded: 'outcome-put',
  supervised: 'reminded',
};

/** Whoever put it, and what everybody may read: whoever took part, and the group. */
export const TO_ALL: Readonly<Partial<Record<Happened, NoticeKind>>> = {
  answered: 'outcome-answered',
  'fed-back': 'outcome-told',
};

interface Facts {
  readonly proposer: string;
  readonly by: Office;
  /** Of the consultation it comes from. */
  readonly tookPart?: TookPart | undefined;
}

/** Nobody is told what he or she did, and nobody twice of one step. */
export function toldOf(it: Outcome, kind: Happened, { proposer, by, tookPart }: Facts): readonly Told[] {
  const shared = announced(it) ? [...othersOf(tookPart), toGroup(it.placeCode)] : [];
  const all = [
    told(TO_BODY[kind], [it.to]),
    told(TO_ALL[kind], [toPerson(proposer), ...shared]),
    told(kind === 'finished' ? 'due-acceptance' : undefined, askersOf(it)),
  ].flat();
  const own = [toPerson(by.personId), actsFor(by)];
  return all.filter(({ to }, at) => !own.includes(to) && all.findIndex((one) => one.to === to) === at);
}

const othersOf = (tookPart: TookPart | undefined): readonly string[] =>
  tookPart === undefined
    ? []
    : [toPerson(tookPart.proposer), ...tookPart.researchers.map(toPerson), ...tookPart.invited];

const told = (kind: NoticeKind | undefined, to: readonly string[]): Told[] =>
  kind === undefined ? [] : to.map((one) => ({ to: one, kind }));
