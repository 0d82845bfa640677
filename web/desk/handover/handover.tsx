/** 交接清单: what is open in the hands of an office, on one A4. */
import { useParams } from 'wouter';
import { getHandover, type Handover, type HandoverRow } from '../../../contract/handover.ts';
import type { HandoverPart } from '../../../domain/handover/list.ts';
import { Actions } from '../../kit/button.tsx';
import { shortDay, useDayText } from '../../kit/day-text.ts';
import { dayOfPart, HANDOVER, PART_LABELS } from '../../kit/handover-words.ts';
import { Go } from '../../kit/link.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { officeName } from '../who.ts';
import { HANDOVER_SHEET } from './words.ts';
import './handover.css';

export function HandoverSheet() {
  const say = useSay();
  const lang = useLang();
  const { officeId = '' } = useParams<{ officeId: string }>();
  const asked = useAsked(getHandover, { params: { officeId } }, { fresh: true });
  const { answer } = asked;
  // What is printed into a file takes its name from here.
  const title = answer && say(HANDOVER_SHEET.of, { name: answer.personName });
  useTitle(title ?? say(HANDOVER.title));
  if (answer === undefined) return <Unanswered asked={asked} />;
  return (
    <>
      <PageHead
        over={officeName(answer, lang)}
        title={title}
        under={<span className="no-print">{say(HANDOVER_SHEET.lead)}</span>}
        actions={
          answer.parts.length > 0 && (
            <Actions>
              <PrintButton first />
            </Actions>
          )
        }
      />
      {answer.parts.length === 0 ? (
        <EmptyState title={say(HANDOVER.nothing)}>{say(HANDOVER_SHEET.nothingLead)}</EmptyState>
      ) : (
        <Parts list={answer} />
      )}
    </>
  );
}

function Parts({ list: { parts, on } }: { readonly list: Handover }) {
  const say = useSay();
  const dayText = useDayText();
  const named = parts.filter(({ rows }) => rows.length > 0);
  const counted = parts.filter(({ rows }) => rows.length === 0);
  return (
    <div className="handover card">
      {named.map(({ part, count, rows }) => (
        <section key={part}>
          <h2>
            {say(PART_LABELS[part])} <span className="count">{say(HANDOVER.count, { n: count })}</span>
            {count > rows.length && (
              <span className="handover-more"> {say(HANDOVER_SHEET.more, { n: count - rows.length })}</span>
            )}
          </h2>
          <ul>
            {rows.map((row) => (
              <Line key={row.id} part={part} row={row} on={on} />
            ))}
          </ul>
        </section>
      ))}
      {counted.length > 0 && (
        <section>
          <h2>{say(HANDOVER_SHEET.kept)}</h2>
          <ul>
            {counted.map(({ part, count, soonest }) => (
              <li key={part}>
                <span>{say(PART_LABELS[part])}</span>
                <span className="handover-day">
                  {say(HANDOVER.count, { n: count })}
                  {soonest !== null && ` · ${say(HANDOVER.soonest, { day: dayText(soonest) })}`}
                </span>
              </li>
            ))}
          </ul>
          <p className="handover-more">{say(HANDOVER_SHEET.keptLead)}</p>
        </section>
      )}
      <p className="handover-foot">{say(HANDOVER_SHEET.foot, { day: dayText(on) })}</p>
    </div>
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
  return (
    <li>
      <Go href={`${PAGE_OF[part]}/${id}`}>
        <span lang="zh-CN">{title}</span>
        {no !== null && <span className="digits soft"> {no}</span>}
      </Go>
      {day !== null && (
        <span className="handover-day">{say(dayOfPart(part), { day: shortDay(day, on, lang) })}</span>
      )}
    </li>
  );
}

/** Where each is read. */
const PAGE_OF: Readonly<Partial<Record<HandoverPart, string>>> = {
  matter: '/matters',
  outcome: '/outcomes',
  meeting: '/meetings',
  topic: '/consultations',
  procedure: '/procedures',
  levy: '/levies',
  disclosure: '/disclosures',
  campaign: '/campaigns',
  point: '/watch',
};
