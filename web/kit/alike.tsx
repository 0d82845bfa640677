/** 附近相似: what is open nearby and alike, one line each. A help before sending, never a condition. */
import { labelOf, useCategories } from './categories.ts';
import { Go } from './link.tsx';
import { titleLang, titleOf } from './matter-title.ts';
import { type Sentence, useLang, useSay } from './sentences.ts';
import { STATUS_LABELS } from './terms.ts';
import type { FoundAlike } from './use-alike.ts';

const WORDS = {
  lead: { zh: '附近已有类似的事在办', en: 'Something alike is open nearby' },
  more: {
    zh: '是同一件就不用再报；不是，照样可以提交。',
    en: 'If it is the same, it need not be sent again; if not, send it all the same.',
  },
} satisfies Record<string, Sentence>;

export function Alike({ alike: { matters, beside } }: { readonly alike: FoundAlike }) {
  const say = useSay();
  const lang = useLang();
  const categories = useCategories();
  if (matters.length + beside.length === 0) return null;
  return (
    <aside className="alike" aria-label={say(WORDS.lead)}>
      <p className="alike-lead">{say(WORDS.lead)}</p>
      <ul>
        {matters.map((matter) => (
          <li key={matter.matterId}>
            <Go href={`/matters/${matter.matterId}`}>
              <span className="alike-no">{matter.no}</span>{' '}
              <span lang={titleLang(matter)}>{titleOf(matter, lang)}</span>
            </Go>{' '}
            · {matter.holder.name}
          </li>
        ))}
        {beside.map(({ category, placeName, status }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of one kind, place and state are told apart by nothing
          <li key={n}>
            {placeName} · {say(labelOf(categories, category))} · {say(STATUS_LABELS[status])}
          </li>
        ))}
      </ul>
      <p className="alike-more">{say(WORDS.more)}</p>
    </aside>
  );
}
