/** 按地方和词查: what every list of things that places published is searched by; a plain GET form. */
import type { ReactNode } from 'react';
import type { PlaceChoice } from '../../contract/site.ts';
import { Kept } from './frame.tsx';
import type { Reading } from './reading.ts';
import { SITE_TALK } from './talk-words.ts';

interface PlaceFilterProps {
  readonly r: Reading;
  /** The list itself: `/talks`. */
  readonly action: string;
  /** What the words are looked for in; without it no words are asked for. */
  readonly words?: string;
  /** Which shelf it is on; one without a value is the first. */
  readonly shelf?: Readonly<Record<string, string>>;
  readonly page: {
    readonly filter: { readonly town: string; readonly village: string; readonly q?: string };
    readonly towns: readonly PlaceChoice[];
    /** Of the chosen town. */
    readonly villages: readonly PlaceChoice[];
  };
  /** What else can be chosen. */
  readonly children?: ReactNode;
}

export function PlaceFilter({ r, action, words, shelf = {}, page, children }: PlaceFilterProps) {
  const { w, view } = r;
  const { filter, towns, villages } = page;
  return (
    <form className="filter" action={action} method="get">
      <Kept r={r} />
      {Object.entries(shelf).map(([name, value]) =>
        value === '' ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
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
      {children}
      {words === undefined ? null : (
        <label>
          {words}
          <input name="q" maxLength={40} defaultValue={filter.q} />
        </label>
      )}
      <button type="submit">{SITE_TALK.show[view.lang]}</button>
    </form>
  );
}

interface ChoiceOf {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly chosen: string;
  readonly among: readonly Pick<PlaceChoice, 'code' | 'name'>[];
}

export const Choice = ({ name, label, any, chosen, among }: ChoiceOf) => (
  <label>
    {label}
    <select name={name} defaultValue={chosen}>
      <option value="">{any}</option>
      {among.map((one) => (
        <option key={one.code} value={one.code}>
          {one.name}
        </option>
      ))}
    </select>
  </label>
);
