/** 刚报的: what was reported on this phone and is not in the server's list yet, in the same place, with where it stands. */
import type { MatterRow } from '../../../contract/matter.ts';
import { List, ListRow } from '../../kit/list.tsx';
import { StatusBadge, Time } from '../../kit/marks.tsx';
import { useSay } from '../../kit/sentences.ts';
import type { Item } from '../outbox/item.ts';
import { useOwn } from '../own.ts';
import { MARKS } from './marks.ts';
import { PENDING, STANDING_LABELS } from './words.ts';

/** Reports of this phone that a list does not hold; what was taken is in it once it was read again. */
export function useReporting(listed: readonly Pick<MatterRow, 'matterId'>[]): readonly Item[] {
  const queue = useOwn()?.queue ?? [];
  const known = new Set(listed.map(({ matterId }) => matterId));
  return queue
    .map(({ item }) => item)
    .filter(
      ({ command, standing }) =>
        command.kind === 'matter.report' && standing !== 'taken' && !known.has(command.entity),
    )
    .reverse();
}

export function Reporting({ items }: { readonly items: readonly Item[] }) {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <List label={say(PENDING.title)}>
      {items.map(({ command, shown, standing }) => (
        <ListRow
          key={command.commandId}
          href={`/matters/${command.entity}`}
          over={
            <>
              {shown.placeName} · <Time at={command.at} now={Date.now()} />
            </>
          }
          title={<span lang="zh-CN">{shown.title}</span>}
          under={<StatusBadge standing={MARKS[standing]}>{say(STANDING_LABELS[standing])}</StatusBadge>}
        />
      ))}
    </List>
  );
}
