/** 成果的一行, on the phone: what, how it stands, and what it waits for until when. */
import type { OutcomeRow } from '../../../contract/outcome-view.ts';
import { ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { owedText } from '../../kit/outcome/owed-words.ts';
import { OUTCOME_WORDS, STATUS_LABELS } from '../../kit/outcome/words.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { todayHere } from '../today.ts';

type Standing = Pick<OutcomeRow, 'waits' | 'due' | 'status' | 'progress'>;

/** Its day may have passed since it was read. */
export const isOverdue = ({ due }: Pick<OutcomeRow, 'due'>): boolean => due !== null && due < todayHere();

/** What it waits for, and how far the work is. */
export function useStanding(): (row: Standing) => string | undefined {
  const say = useSay();
  const lang = useLang();
  return ({ waits, due, status, progress }) => {
    const next = waits === 'nothing' ? undefined : owedText(say, lang, { what: waits, day: due });
    return status === 'doing' && progress > 0 ? [`${progress}%`, next].filter(Boolean).join(' · ') : next;
  };
}

export function ResultRow({ row }: { readonly row: OutcomeRow }) {
  const say = useSay();
  const standing = useStanding();
  const { outcomeId, title, toName, status } = row;
  const late = isOverdue(row);
  return (
    <ListRow
      href={`/results/${outcomeId}`}
      title={<span lang="zh-CN">{title}</span>}
      over={<span lang="zh-CN">{toName}</span>}
      under={standing(row)}
      aside={<Tag strong={late}>{say(late ? OUTCOME_WORDS.overdue : STATUS_LABELS[status])}</Tag>}
    />
  );
}
