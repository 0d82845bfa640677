/** 成果的一行: whose, to whom, and what it waits for. */
import type { OutcomeRow } from '../../../contract/outcome.ts';
import { dayText } from '../../kit/day-text.ts';
import { ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { OUTCOME_WORDS, STATUS_LABELS } from '../../kit/outcome/words.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useWaiting } from './waiting.ts';

export function OutcomeListRow({ row }: { readonly row: OutcomeRow }) {
  const say = useSay();
  const lang = useLang();
  const waiting = useWaiting();
  const { outcomeId, title, placeName, toName, putOn, status, overdue, progress } = row;
  const next = waiting(row);
  return (
    <ListRow
      href={`/outcomes/${outcomeId}`}
      title={<span lang="zh-CN">{title}</span>}
      over={`${placeName} → ${toName} · ${say(OUTCOME_WORDS.putOn, { day: dayText(putOn, lang) })}`}
      under={status === 'doing' && progress > 0 ? `${progress}% · ${next ?? ''}` : next}
      aside={<Tag strong={overdue}>{say(overdue ? OUTCOME_WORDS.overdue : STATUS_LABELS[status])}</Tag>}
    />
  );
}
