/** 各片的点位: what the areas of a village look at, as this phone carries it; nobody is told who looked, and when is a day. */
import { useEffect, useState } from 'react';
import type { PointRow } from '../../../contract/watch.ts';
import type { Day } from '../../../domain/kernel/day.ts';
import { isDue } from '../../../domain/watch/next-look.ts';
import { Button } from '../../kit/button.tsx';
import { shortDay } from '../../kit/day-text.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { ownNow, useOwn } from '../own.ts';
import { pointsBelowKept } from './kept.ts';
import { WALK } from './words.ts';

const LINES = 20;

export function PointsBelow({ today }: { readonly today: Day }) {
  const say = useSay();
  const lang = useLang();
  const pulledAt = useOwn()?.about?.pulledAt;
  const [points, setPoints] = useState<readonly PointRow[]>([]);
  const [lines, setLines] = useState(LINES);
  useEffect(() => {
    let shown = true;
    const own = ownNow();
    // Looked again whenever something came.
    if (own !== undefined && pulledAt !== null)
      void pointsBelowKept(own).then((them) => shown && setPoints(them));
    return () => {
      shown = false;
    };
  }, [pulledAt]);
  if (points.length === 0) return null;
  const left = points.length - lines;
  return (
    <Card title={say(WALK.below)} aside={<Tag>{points.length}</Tag>}>
      <p className="soft">{say(WALK.belowMore)}</p>
      <List label={say(WALK.below)}>
        {points.slice(0, lines).map(({ pointId, title, kind, placeName, nextLook }) => (
          <ListRow
            key={pointId}
            href={`/walk/${pointId}`}
            title={title}
            over={placeName}
            under={`${say(WATCH_KIND_LABELS[kind])} · ${
              isDue({ nextLook }, today)
                ? say(WALK.dueNow)
                : say(WALK.next, { day: shortDay(nextLook, today, lang) })
            }`}
          />
        ))}
      </List>
      {left <= 0 ? null : (
        <Button wide onClick={() => setLines(lines + LINES)}>
          {say(WALK.showMore, { n: Math.min(left, LINES) })}
        </Button>
      )}
    </Card>
  );
}
