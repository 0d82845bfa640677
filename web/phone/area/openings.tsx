/** 调阅记录: who opened a number, and what for; a post and a place, never a name. */
import type { CardOpening } from '../../../contract/household.ts';
import { OPENING_PURPOSE_LABELS } from '../../kit/area-words.ts';
import { List, ListRow } from '../../kit/list.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { shortOf } from '../../kit/when.ts';

export function Openings({ openings }: { readonly openings: readonly CardOpening[] }) {
  const say = useSay();
  const lang = useLang();
  const now = Date.now();
  return (
    <List>
      {openings.map(({ at, purpose, post, placeName }) => (
        <ListRow
          key={at}
          title={`${placeName} ${say(POST_LABELS[post])}`}
          over={shortOf(at, now, lang)}
          under={say(OPENING_PURPOSE_LABELS[purpose])}
        />
      ))}
    </List>
  );
}
