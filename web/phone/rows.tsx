/** 事项列表: one line of a matter wherever matters are listed. */
import type { MatterRow } from '../../contract/matter.ts';
import type { MatterStatus } from '../../domain/matter/matter.ts';
import { isToSend } from '../../domain/sync/outcome.ts';
import { List, ListRow } from '../kit/list.tsx';
import { ClockBadge, type Standing, StatusBadge, Tag, Time } from '../kit/marks.tsx';
import { titleLang, titleOf } from '../kit/matter-title.ts';
import { useLang, useSay } from '../kit/sentences.ts';
import { CLOCK_PURPOSE_LABELS, STATUS_LABELS } from '../kit/terms.ts';
import { dateOf } from '../kit/when.ts';
import { useOwn } from './own.ts';
import { SHELL } from './words.ts';

export const STANDING: Record<MatterStatus, Standing> = {
  reported: 'waiting',
  accepted: 'working',
  answered: 'answered',
  merged: 'stopped',
  closed: 'done',
};

interface RowsProps {
  readonly label: string;
  readonly matters: readonly MatterRow[];
  /** Where all rows stand alike, the status is said once above them. */
  readonly status?: boolean;
}

export function Rows({ label, matters, status = false }: RowsProps) {
  const say = useSay();
  const lang = useLang();
  const now = Date.now();
  const toSend = useOwn()?.queue ?? [];
  const isTouched = ({ matterId }: MatterRow) =>
    toSend.some(({ item }) => item.command.entity === matterId && isToSend(item.standing));
  return (
    <List label={label}>
      {matters.map((matter) => (
        <ListRow
          key={matter.matterId}
          href={`/matters/${matter.matterId}`}
          title={
            <>
              {matter.emergency ? <Tag strong>{say(SHELL.urgent)}</Tag> : null}{' '}
              <span lang={titleLang(matter)}>{titleOf(matter, lang)}</span>
            </>
          }
          over={
            <>
              {matter.placeName} · <Time at={matter.reportedAt} now={now} />
            </>
          }
          under={
            <>
              {isTouched(matter) ? <Tag strong>{say(SHELL.notSentYet)}</Tag> : null}
              {status ? (
                <StatusBadge standing={STANDING[matter.status]}>
                  {say(STATUS_LABELS[matter.status])}
                </StatusBadge>
              ) : null}
              {matter.replyDue === null ? null : (
                <Tag strong={matter.replyDue < now}>
                  {say(SHELL.replyBy, { when: dateOf(matter.replyDue, lang) })}
                </Tag>
              )}
              {matter.clock === null ? null : (
                <ClockBadge
                  clock={matter.clock}
                  now={now}
                  purpose={say(CLOCK_PURPOSE_LABELS[matter.clock.purpose])}
                />
              )}
            </>
          }
        />
      ))}
    </List>
  );
}
