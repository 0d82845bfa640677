/** 草稿: what was begun and not saved, each with the way to go on. */
import { Card, List, ListRow } from '../../kit/list.tsx';
import { StatusBadge } from '../../kit/marks.tsx';
import { useSay } from '../../kit/sentences.ts';
import { draftsNow } from '../drafts.ts';
import { useOwn } from '../own.ts';
import { useSigned } from '../session/me.ts';
import { MARKS } from './marks.ts';
import { type Unfinished, unfinishedIn } from './unfinished.ts';
import { PENDING, STANDING_LABELS } from './words.ts';

export function useUnfinished(): readonly Unfinished[] {
  const { officeId } = useSigned().me.office;
  return unfinishedIn(draftsNow(), { officeId, queue: useOwn()?.queue ?? [] });
}

export function DraftsHere() {
  const say = useSay();
  const drafts = useUnfinished();
  if (drafts.length === 0) return null;
  return (
    <Card title={say(PENDING.drafts, { n: drafts.length })}>
      <List label={say(PENDING.drafts, { n: drafts.length })}>
        {drafts.map(({ key, name, words, href }) => (
          <ListRow
            key={key}
            href={href}
            over={
              <>
                <StatusBadge standing={MARKS.draft}>{say(STANDING_LABELS.draft)}</StatusBadge> {say(name)}
              </>
            }
            title={words === '' ? say(PENDING.noWords) : <span lang="zh-CN">{words}</span>}
            under={say(href === undefined ? PENDING.otherOffice : PENDING.goOn)}
          />
        ))}
      </List>
    </Card>
  );
}
