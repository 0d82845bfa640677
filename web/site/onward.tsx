/** 从哪里来，到哪里去: what a published thing came from and what came of it, each by its own page. */
import type { Linked } from '../../contract/meeting-public.ts';
import type { Sentence } from '../kit/sentences.ts';
import type { Reading } from './reading.ts';

interface Onward {
  readonly r: Reading;
  readonly name: Sentence;
  /** Before the id: `/talks/`. */
  readonly path: string;
  /** Each with what is said beside it, if there is something. */
  readonly things: readonly (Linked & { readonly beside?: string })[];
}

/** Nothing where there is nothing. */
export const Onward = ({ r: { view, to }, name, path, things }: Onward) =>
  things.length === 0 ? null : (
    <>
      <h2>{name[view.lang]}</h2>
      <ul>
        {things.map(({ id, title, beside }) => (
          <li key={id}>
            <a href={to(path + id)} lang={view.lang === 'en' ? 'zh-CN' : undefined}>
              {title}
            </a>
            {beside === undefined ? null : ` · ${beside}`}
          </li>
        ))}
      </ul>
    </>
  );
