/** 事项列表: one line of a matter wherever matters are listed. */
import { Link } from 'wouter';
import type { MatterRow } from '../../contract/matter.ts';
import { useLang, useSay } from '../kit/sentences.ts';
import { STATUS_LABELS } from '../kit/terms.ts';
import { shortOf } from '../kit/when.ts';
import { ClockBadge } from './clock.tsx';
import { SHELL } from './words.ts';

export const Rows = ({ matters, status = false }: { readonly matters: readonly MatterRow[]; readonly status?: boolean }) => (
  <ul className="rows">
    {matters.map((matter) => (
      <li key={matter.matterId}>
        <MatterLine matter={matter} status={status} />
      </li>
    ))}
  </ul>
);

function MatterLine({ matter, status }: { readonly matter: MatterRow; readonly status: boolean }) {
  const say = useSay();
  const lang = useLang();
  return (
    <Link href={`/matters/${matter.matterId}`}>
      <b>
        {matter.emergency ? <em className="urgent">{say(SHELL.urgent)}</em> : null}
        {matter.title}
      </b>
      <span className="soft">
        {matter.placeName} · {shortOf(matter.reportedAt, Date.now(), lang)}
      </span>
      <span className="badges">
        {status ? <span className={`status ${matter.status}`}>{say(STATUS_LABELS[matter.status])}</span> : null}
        {matter.clock === null ? null : <ClockBadge clock={matter.clock} />}
      </span>
    </Link>
  );
}
