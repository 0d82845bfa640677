/** 待办: what of it is owed, by whom, until when. */
import type { OutcomePage } from '../../../contract/outcome.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { OWED_WORDS, owersText } from '../../kit/outcome/owed-words.ts';
import { OUTCOME_WORDS } from '../../kit/outcome/words.ts';
import { useSay } from '../../kit/sentences.ts';
import { useWaiting } from './waiting.ts';

export function Owed({ page: { owed } }: { readonly page: OutcomePage }) {
  const say = useSay();
  const waiting = useWaiting();
  if (owed.length === 0) return null;
  return (
    <Card title={say(OWED_WORDS.title)}>
      <List label={say(OWED_WORDS.title)}>
        {owed.map(({ what, by, day, overdue, task }) => (
          <ListRow
            key={`${what} ${task} ${day}`}
            title={waiting({ waits: what, due: day })}
            over={task === null ? undefined : <span lang="zh-CN">{task}</span>}
            under={owersText(say, by)}
            aside={overdue ? <Tag strong>{say(OUTCOME_WORDS.overdue)}</Tag> : undefined}
          />
        ))}
      </List>
    </Card>
  );
}
