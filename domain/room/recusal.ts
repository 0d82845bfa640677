/**
 * 监督员回避: whoever carries something out, or is a near relative of somebody who does, does not look at it. A supervisor without an
 * account is known by the name on the list: as whoever in office has that name, and by the relatives declared there.
 */

/** Somebody who looks, as far as recusal asks. */
export interface Looker {
  readonly name: string;
  readonly personId: string | undefined;
  readonly relatives: readonly string[];
}

export interface Concern {
  /** Persons who carry it out. */
  readonly doers: readonly string[];
  /** By person, near relatives declared by either side. */
  readonly closeTo: ReadonlyMap<string, readonly string[]>;
  /** By name, the persons in office who have it: in the village, and among those who carry it out. */
  readonly namesakes: ReadonlyMap<string, readonly string[]>;
}

/** As whom in office somebody counts: an account is one person; a name alone is whoever has it. */
export const countsAs = (
  { name, personId }: Pick<Looker, 'name' | 'personId'>,
  { namesakes }: Pick<Concern, 'namesakes'>,
): readonly string[] => (personId === undefined ? (namesakes.get(name) ?? []) : [personId]);

/** Those who have to step back. */
export const concerned = <L extends Looker>(lookers: readonly L[], facts: Concern): readonly L[] =>
  lookers.filter((one) => {
    const own = countsAs(one, facts);
    const declared = own.flatMap((person) => facts.closeTo.get(person) ?? []);
    return [...own, ...one.relatives, ...declared].some((person) => facts.doers.includes(person));
  });
