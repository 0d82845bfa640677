/** 事项行: matters one below the other, each reachable by j and k, its whole line a link. */

import { Link } from 'wouter';
import type { MatterRow } from '../../../contract/matter.ts';
import type { Moment } from '../../../domain/kernel/day.ts';
import { levelOf } from '../../../domain/place/code.ts';
import { LEVELS } from '../../../domain/place/level.ts';
import { useCategoryName } from '../../kit/categories.ts';
import { Time } from '../../kit/marks.tsx';
import { titleLang, titleOf } from '../../kit/matter-title.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { ROW } from '../frame/keys.ts';

import { useWho } from '../who.ts';
import { ClockMark, EmergencyTag, ReplyTag, StatusMark } from './standing.tsx';

import { MATTER_WORDS } from './words.ts';

export interface MatterRowsProps {
  readonly label: string;
  readonly matters: readonly MatterRow[];
  readonly now: Moment;
  /** Where a line leads, when not to the matter itself. */
  readonly hrefOf?: (matter: MatterRow) => string;
}

export const MatterRows = ({ label, matters, now, hrefOf = hrefOfMatter }: MatterRowsProps) => (
  <ul className="matters" aria-label={label}>
    {matters.map((matter) => (
      <Row key={matter.matterId} matter={matter} now={now} href={hrefOf(matter)} />
    ))}
  </ul>
);

const hrefOfMatter = ({ matterId }: MatterRow): string => `/matters/${matterId}`;

/** 回龙镇 万寿村: where below my own place it lies; nearer than the village the name itself says enough. */
export function pathFrom(own: string, within: readonly string[]): string {
  const known = LEVELS.length - 1 - LEVELS.indexOf(levelOf(own) ?? 'county');
  return within.slice(known, 2).join(' ');
}

interface RowProps {
  readonly matter: MatterRow;
  readonly now: Moment;
  readonly href: string;
}

function Row({ matter, now, href }: RowProps) {
  const say = useSay();
  const lang = useLang();
  const named = useCategoryName();
  const { office } = useWho();
  const path = pathFrom(office.placeCode, matter.within);
  const { no, placeName, category, status, emergency, holder, offeredTo, clock, replyDue, reportedAt } =
    matter;
  return (
    <li className="matter-row">
      <div className="matter-what">
        <Link className="matter-link" href={href} lang={titleLang(matter)} {...ROW}>
          {titleOf(matter, lang)}
        </Link>{' '}
        {emergency && <EmergencyTag />} {replyDue !== null && <ReplyTag due={replyDue} now={now} />}
        <p className="matter-small">
          <span className="matter-no">{no}</span> · {named(category)}
        </p>
      </div>
      <div className="matter-where">
        <p>
          {path !== '' && <span className="matter-within">{path}</span>}
          <span className="matter-place">{placeName}</span>
        </p>
        <p className="matter-small">
          <Time at={reportedAt} now={now} />
        </p>
      </div>
      <div className="matter-who">
        <p>{holder.name}</p>
        {offeredTo && <p className="matter-small">{say(MATTER_WORDS.waitsFor, { name: offeredTo.name })}</p>}
      </div>
      <div>
        <StatusMark status={status} />
      </div>
      <div className="matter-clock">
        <ClockMark clock={clock} now={now} />
      </div>
    </li>
  );
}
