/**
 * 随区划交接: a place ended or moved, and its open matters go to the successor in the same act: the place it lies in, who owns
 * it, who was offered it, who helps. Clocks run on. A closed matter keeps the place of its day.
 */
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import type { PlaceCode } from '../place/code.ts';
import { type Holder, holderKey } from './holder.ts';
import type { Matter } from './matter.ts';

/** Old code, new code. */
export type Heir = readonly [PlaceCode, PlaceCode];

export interface Carried {
  readonly kind: 'carried';
  readonly by: Signature;
  readonly at: Moment;
  readonly heirs: readonly Heir[];
}

export type CarryRefusal = 'matter-closed' | 'not-concerned';

export function carry(
  matter: Matter,
  { by, at, heirs }: { by: Actor; at: Moment; heirs: readonly Heir[] },
): Decision<Carried, CarryRefusal> {
  if (matter.status === 'closed') return refuse('matter-closed');
  const named = placesOf(matter);
  const concerned = heirs.filter(([code]) => named.includes(code));
  if (concerned.length === 0) return refuse('not-concerned');
  return allow({ kind: 'carried', by: signatureOf(by), at, heirs: concerned });
}

const placesOf = ({
  placeCode,
  holder,
  offer,
  assists = [],
  supervision,
  sealedFrom,
}: Matter): PlaceCode[] => [
  placeCode,
  holder.placeCode,
  ...(offer === undefined ? [] : [offer.to.placeCode]),
  ...assists.map(({ to }) => to.placeCode),
  ...(supervision === undefined ? [] : [supervision.from]),
  ...sealedFrom,
];

/** The matter where the places now are. Whoever it must not reach, it must not reach as a successor either. */
export function afterCarried(matter: Matter, { heirs }: Carried): Matter {
  const codes = new Map(heirs);
  const here = (code: PlaceCode): PlaceCode => codes.get(code) ?? code;
  const held = (holder: Holder): Holder => ({ ...holder, placeCode: here(holder.placeCode) });
  const { offer, assists, supervision } = matter;
  const holder = held(matter.holder);
  const sealedFrom = [...new Set([...matter.sealedFrom, ...matter.sealedFrom.map(here)])];
  return {
    ...matter,
    placeCode: here(matter.placeCode),
    holder,
    returnedBy: matter.returnedBy.map(here),
    sealedFrom: sealedFrom.filter((key) => key !== holderKey(holder)),
    ...(offer && { offer: { ...offer, to: held(offer.to) } }),
    ...(assists && { assists: assists.map((assist) => ({ ...assist, to: held(assist.to) })) }),
    ...(supervision && { supervision: { ...supervision, from: here(supervision.from) } }),
  };
}
