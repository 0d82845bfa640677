/** 更正账号信息的告知: that somebody asks for it, and that it was answered; by the kind alone, not who nor what. */
import { mayManage } from '../people/grant.ts';
import type { Office } from '../people/office.ts';
import { ancestorAt } from '../place/code.ts';
import { type Told, toPerson } from './kind.ts';

/**
 * Whoever appoints to every office that somebody holds: the town, where one town does, else the county's centre. Who only the
 * system administrator appoints is told to nobody: administrators act for no place, and have the list.
 */
export function toldOfCorrection(held: readonly Pick<Office, 'post' | 'placeCode'>[]): readonly Told[] {
  const [{ placeCode } = { placeCode: '' }] = held;
  const keepers = [
    { post: 'town_officer', placeCode: ancestorAt(placeCode, 'town') },
    { post: 'centre_officer', placeCode: ancestorAt(placeCode, 'county') },
  ] as const;
  const keeper = keepers.find(
    (one) => one.placeCode !== undefined && mayManage({ ...one, placeCode: one.placeCode }, held),
  );
  return keeper?.placeCode === undefined ? [] : [{ to: keeper.placeCode, kind: 'correction-asked' }];
}

/** Whoever asked. */
export const toldOfAnswer = (personId: string): readonly Told[] => [
  { to: toPerson(personId), kind: 'correction-answered' },
];
