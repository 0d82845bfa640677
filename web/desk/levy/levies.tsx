/** 筹资筹劳: what is under way in this place, each with what comes next. */
import { type LevyRow, listLevies, proposeLevy } from '../../../contract/levy.ts';
import { LinkButton } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { PlusIcon } from '../../kit/icons.tsx';
import { LEVY_STATUS_LABELS, STAGE_LABELS } from '../../kit/levy-terms.ts';
import { ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { said } from '../address.ts';
import { useAsked } from '../ask.ts';
import { Shelves, useShelf } from '../shelves.tsx';
import { mayUse, useWho } from '../who.ts';
import { LEVY_WORDS } from './words.ts';

export function Levies() {
  const say = useSay();
  const { office } = useWho();
  const shelf = useShelf();
  const query = { state: shelf.state, ...said({ after: shelf.after }) };
  const asked = useAsked(listLevies, { query }, { kept: true });
  return (
    <Shelves
      words={LEVY_WORDS}
      shelf={shelf}
      action={
        mayUse(office.post, proposeLevy) && (
          <LinkButton kind="primary" icon={PlusIcon} href="/levies/new">
            {say(LEVY_WORDS.propose)}
          </LinkButton>
        )
      }
      asked={asked}
      rows={asked.answer?.levies.map((row) => <Row key={row.levyId} row={row} />)}
    />
  );
}

/** What comes next, and until when. */
export function useNext(): (row: Pick<LevyRow, 'next' | 'due'>) => string | undefined {
  const say = useSay();
  const lang = useLang();
  return ({ next, due }) => {
    if (next === null) return undefined;
    const what = say(STAGE_LABELS[next]);
    return say(LEVY_WORDS.nextIs, {
      what: due === null ? what : say(LEVY_WORDS.dueOn, { what, day: dayText(due, lang) }),
    });
  };
}

function Row({ row }: { readonly row: LevyRow }) {
  const say = useSay();
  const lang = useLang();
  const next = useNext();
  const { levyId, title, placeName, beganOn, status, overdue } = row;
  return (
    <ListRow
      href={`/levies/${levyId}`}
      title={<span lang="zh-CN">{title}</span>}
      over={`${placeName} · ${say(LEVY_WORDS.began, { day: dayText(beganOn, lang) })}`}
      under={next(row)}
      aside={<Tag strong={overdue}>{say(overdue ? LEVY_WORDS.overdue : LEVY_STATUS_LABELS[status])}</Tag>}
    />
  );
}
