/** 交接清单: what is open in the hands of the office, also without a signal; each line leads to where it is done. */
import { useEffect } from 'react';
import type { Handover, HandoverRow } from '../../../contract/handover.ts';
import type { HandoverPart } from '../../../domain/handover/list.ts';
import type { Post } from '../../../domain/people/post.ts';
import { shortDay, useDayText } from '../../kit/day-text.ts';
import { dayOfPart, HANDOVER, PART_LABELS } from '../../kit/handover-words.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { useSigned } from '../session/me.ts';
import { useHandover } from './kept.ts';
import { noteSeen } from './seen.ts';
import { TAKEN_OVER } from './words.ts';

export function HandoverPage() {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const { answer, trouble, keptAt, again } = useHandover(officeId);
  const seen = answer !== undefined;
  useEffect(() => {
    if (seen) void noteSeen(officeId);
  }, [seen, officeId]);
  return (
    <PhonePage title={say(HANDOVER.title)} back="/me">
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer === undefined && trouble === undefined ? <Skeleton lines={6} /> : null}
      {answer === undefined ? null : (
        <>
          <Stale trouble={trouble} keptAt={keptAt} />
          <Whole list={answer} />
        </>
      )}
    </PhonePage>
  );
}

function Whole({ list: { parts, on, post } }: { readonly list: Handover }) {
  const say = useSay();
  if (parts.length === 0)
    return (
      <EmptyState title={say(HANDOVER.nothing)}>
        <p>{say(TAKEN_OVER.nothingLead)}</p>
      </EmptyState>
    );
  const counted = parts.filter(({ part }) => COUNTED_AT.has(part));
  return (
    <>
      <p className="soft">{say(TAKEN_OVER.lead)}</p>
      {parts
        .filter((one) => !counted.includes(one))
        .map(({ part, count, rows }) => (
          <Card key={part} title={say(PART_LABELS[part])} aside={<Tag>{count}</Tag>}>
            {rows.length === 0 ? null : (
              <List label={say(PART_LABELS[part])}>
                {rows.map((row) => (
                  <Line key={row.id} part={part} row={row} on={on} />
                ))}
              </List>
            )}
            <Rest atDesk={PAGE_OF[part] === undefined} more={count - rows.length} />
          </Card>
        ))}
      {counted.length === 0 ? null : <Kept parts={counted} post={post} />}
    </>
  );
}

/** What is not among the lines, and where it is. */
function Rest({ atDesk, more }: { readonly atDesk: boolean; readonly more: number }) {
  const say = useSay();
  if (more === 0 && !atDesk) return null;
  return (
    <p className="soft">
      {more === 0 ? null : say(TAKEN_OVER.more, { n: more })}
      {atDesk ? say(TAKEN_OVER.atDesk) : null}
    </p>
  );
}

interface LineProps {
  readonly part: HandoverPart;
  readonly row: HandoverRow;
  readonly on: string;
}

function Line({ part, row: { id, no, title, day }, on }: LineProps) {
  const say = useSay();
  const lang = useLang();
  const page = PAGE_OF[part];
  return (
    <ListRow
      href={page && `${page}/${id}`}
      over={no}
      title={<span lang="zh-CN">{title}</span>}
      under={day === null ? null : say(dayOfPart(part), { day: shortDay(day, on, lang) })}
    />
  );
}

/** What people keep with the office: how many, and when the first of them ends. */
function Kept({ parts, post }: { readonly parts: Handover['parts']; readonly post: Post }) {
  const say = useSay();
  const dayText = useDayText();
  return (
    <Card title={say(TAKEN_OVER.kept)}>
      <List label={say(TAKEN_OVER.kept)}>
        {parts.map(({ part, count, soonest }) => (
          <ListRow
            key={part}
            href={post === 'area_chief' ? COUNTED_AT.get(part) : undefined}
            title={say(PART_LABELS[part])}
            under={soonest === null ? null : say(HANDOVER.soonest, { day: dayText(soonest) })}
            aside={<Tag>{count}</Tag>}
          />
        ))}
      </List>
    </Card>
  );
}

/** Where each is done on the phone. */
const PAGE_OF: Readonly<Partial<Record<HandoverPart, string>>> = {
  matter: '/matters',
  meeting: '/meetings',
  topic: '/talks',
  campaign: '/campaigns',
  point: '/walk',
};

/** What is only counted, and where the chief keeps it. */
const COUNTED_AT: ReadonlyMap<HandoverPart, string | undefined> = new Map([
  ['household', '/area'],
  ['care', '/area/care'],
  ['absence', '/area/away'],
  ['roster', '/area/roster'],
  ['held', undefined],
]);
