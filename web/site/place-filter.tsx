/** 按地方和词查: what every list of things that places published is searched by. */
import type { PlaceChoice } from '../../contract/site.ts';
import type { ShelfFilter } from '../../contract/site-talk.ts';
import { Kept } from './frame.tsx';
import type { Reading } from './reading.ts';
import { Choice } from './results.tsx';
import { SITE_TALK } from './talk-words.ts';

interface PlaceFilterProps {
  readonly r: Reading;
  /** The list itself: `/talks`. */
  readonly action: string;
  /** What the words are looked for in. */
  readonly words: string;
  readonly page: {
    readonly filter: ShelfFilter;
    readonly towns: readonly PlaceChoice[];
    readonly villages: readonly PlaceChoice[];
  };
}

export function PlaceFilter({ r, action, words, page: { filter, towns, villages } }: PlaceFilterProps) {
  const { w, view } = r;
  return (
    <form className="filter" action={action} method="get">
      <Kept r={r} />
      {filter.state === 'now' ? null : <input type="hidden" name="state" value={filter.state} />}
      <Choice name="town" label={w.town} any={w.everywhere} chosen={filter.town} among={towns} />
      {villages.length === 0 ? null : (
        <Choice
          name="village"
          label={w.village}
          any={w.everyVillage}
          chosen={filter.village}
          among={villages}
        />
      )}
      <label>
        {words}
        <input name="q" maxLength={40} defaultValue={filter.q} />
      </label>
      <button type="submit">{SITE_TALK.show[view.lang]}</button>
    </form>
  );
}
