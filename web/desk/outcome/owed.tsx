/** 待办: what of it is owed, by whom, until when. */
import type { OutcomePage } from '../../../contract/outcome.ts';
import { dayText } from '../../kit/day-text.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { OUTCOME_WORDS, WAITS_LABELS } from '../../kit/outcome/words.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { OWED_WORDS, OWER_LABELS } from './mine-words.ts';

export function Owed({ page: { owed } }: { readonly page: OutcomePage }) {
  const say = useSay();
  const lang = useLang();
  if (owed.length === 0) return null;
  return (
    <Card title={say(OWED_WORDS.title)}>
      <List label={say(OWED_WORDS.title)}>
        {owed.map(({ what, by, day, overdue, task }) => (
          <ListRow
            key={`${what} ${task} ${day}`}
            title={say(WAITS_LABELS[what])}
            over={task === null ? undefined : <span lang="zh-CN">{task}</span>}
            under={by
              .map(({ placeName, as }) => say(OWER_LABELS[as], { place: placeName }))
              .join(say(OWED_WORDS.or))}
            aside={
              <Tag strong={overdue}>
                {day === null ? say(OWED_WORDS.soon) : dayText(day, lang)}
                {overdue && ` ${say(OUTCOME_WORDS.overdue)}`}
              </Tag>
            }
          />
        ))}
      </List>
    </Card>
  );
}
