/** 一件筹资筹劳: what it comes to, how it was voted and reviewed, and what comes next. */
import { useParams } from 'wouter';
import { getLevy, type LevyPage } from '../../../contract/levy.ts';
import { Actions } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import {
  EXEMPTION_LABELS,
  LEVY_STATUS_LABELS,
  PROPOSER_LABELS,
  STAGE_LABELS,
  SUM_WORDS,
} from '../../kit/levy-terms.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { StatusBadge, Tag } from '../../kit/marks.tsx';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Arithmetic } from '../procedure/stages.tsx';
import { PROCEDURE_WORDS } from '../procedure/words.ts';
import { AffairCard } from '../publication/affair-card.tsx';
import { Unanswered } from '../trouble.tsx';
import { LevyActs } from './acts.tsx';
import { useNext } from './levies.tsx';
import { SumLines } from './scheme-fields.tsx';
import { LEVY_SHAPES, LEVY_WORDS } from './words.ts';
import '../procedure/procedure.css';

export function LevySheet() {
  const say = useSay();
  const { levyId = '' } = useParams<{ levyId: string }>();
  const asked = useAsked(getLevy, { params: { levyId } }, { fresh: true });
  useTitle(asked.answer?.title ?? say(LEVY_WORDS.title));
  if (asked.answer === undefined)
    return (
      <>
        <PageHead title={say(LEVY_WORDS.title)} />
        <Unanswered asked={asked} />
      </>
    );
  return <Sheet page={asked.answer} />;
}

interface SheetProps {
  readonly page: LevyPage;
}

function Sheet({ page }: SheetProps) {
  const say = useSay();
  const lang = useLang();
  const nextOf = useNext();
  const { title, placeName, status, overdue, endedWhy, endedOn, acts, proposer, signed } = page;
  const next = nextOf(page);
  const isOver = status === 'done' || status === 'given_up';
  return (
    <>
      <PageHead
        over={<Go href="/levies">{`${placeName} · ${say(LEVY_WORDS.title)}`}</Go>}
        title={<span lang="zh-CN">{title}</span>}
        under={
          <>
            <StatusBadge standing={LEVY_SHAPES[status]}>{say(LEVY_STATUS_LABELS[status])}</StatusBadge>{' '}
            <Tag>
              {say(PROPOSER_LABELS[proposer])}
              {signed !== null && ` ${signed.signed} / ${signed.of}`}
            </Tag>{' '}
            {next !== undefined && <Tag strong={overdue}>{next}</Tag>}
          </>
        }
        actions={
          <Actions>
            <PrintButton />
          </Actions>
        }
      />
      {endedWhy !== null && endedOn !== null && (
        <Notice still title={say(LEVY_WORDS.gaveUp, { day: dayText(endedOn, lang) })}>
          <p lang="zh-CN">{endedWhy}</p>
        </Notice>
      )}
      <div className="sheet-body story-first">
        <div>
          <SchemeCard page={page} />
          <Stages page={page} />
        </div>
        <div className="sheet-side no-print">
          {acts.length > 0 ? (
            <LevyActs page={page} />
          ) : (
            <Card>{say(isOver ? PROCEDURE_WORDS.over : LEVY_WORDS.seen)}</Card>
          )}
          <AffairCard affair="levy" affairId={page.levyId} placeCode={page.placeCode} />
        </div>
      </div>
    </>
  );
}

function SchemeCard({ page: { schemes, limits } }: SheetProps) {
  const say = useSay();
  const lang = useLang();
  const [scheme] = schemes.slice(-1);
  if (scheme === undefined) return null;
  const earlier = schemes.slice(0, -1);
  return (
    <Card title={say(LEVY_WORDS.scheme, { n: scheme.no })} aside={dayText(scheme.on, lang)}>
      <p className="story-text" lang="zh-CN">
        {scheme.purpose}
      </p>
      {scheme.why !== null && <p className="story-soft">{say(LEVY_WORDS.changedWhy, { why: scheme.why })}</p>}
      <h3>{say(LEVY_WORDS.sums)}</h3>
      <SumLines scheme={scheme} limits={limits} />
      <ul className="arithmetic">
        {scheme.exempt.map(({ ground, payers, labourers }) => (
          <li key={ground}>
            {say(SUM_WORDS.exemptLine, { ground: say(EXEMPTION_LABELS[ground]), payers, labourers })}
          </li>
        ))}
      </ul>
      {earlier.map((one) => (
        <details className="other-ways" key={one.no}>
          <summary>{say(LEVY_WORDS.scheme, { n: one.no })}</summary>
          <p className="story-text" lang="zh-CN">
            {one.purpose}
          </p>
          {one.why !== null && <p className="story-soft">{say(LEVY_WORDS.changedWhy, { why: one.why })}</p>}
          <SumLines scheme={one} limits={undefined} />
        </details>
      ))}
    </Card>
  );
}

const STAGES = Object.keys(STAGE_LABELS) as (keyof typeof STAGE_LABELS)[];

function Stages({ page }: SheetProps) {
  const say = useSay();
  const lang = useLang();
  const { done, next, schemes, votableFrom } = page;
  const current = schemes.length;
  return (
    <Card title={say(LEVY_WORDS.stages)}>
      <ol className="stages">
        {STAGES.map((stage) => {
          const all = done.filter((one) => one.stage === stage);
          const stands = all.some(({ ok, schemeNo }) => ok && schemeNo === current);
          return (
            <li
              key={stage}
              className={next === stage ? 'stage is-next' : 'stage'}
              aria-current={next === stage ? 'step' : undefined}
            >
              <h3>
                <StatusBadge standing={stands ? 'done' : next === stage ? 'working' : 'waiting'}>
                  {say(STAGE_LABELS[stage])}
                </StatusBadge>
              </h3>
              {all.map((one) => (
                <DoneLine key={`${one.on} ${one.schemeNo} ${one.words}`} done={one} current={current} />
              ))}
              {all.length === 0 && <p className="story-soft">{say(LEVY_WORDS.notYet)}</p>}
              {stage === 'vote' && next === 'vote' && (
                <p className="story-soft">{say(LEVY_WORDS.notBefore, { day: dayText(votableFrom, lang) })}</p>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

function DoneLine({ done, current }: { readonly done: LevyPage['done'][number]; readonly current: number }) {
  const say = useSay();
  const lang = useLang();
  const { stage, on, ok, schemeNo, words, count, until, meetingId } = done;
  const said = !ok
    ? stage === 'vote'
      ? LEVY_WORDS.failed
      : LEVY_WORDS.sentBack
    : schemeNo === current
      ? LEVY_WORDS.passed
      : LEVY_WORDS.outdated;
  return (
    <div className="held-line">
      <p>
        {dayText(on, lang)} <Tag strong={!ok || schemeNo !== current}>{say(said)}</Tag>{' '}
        {meetingId !== undefined && <Go href={`/meetings/${meetingId}`}>{say(PROCEDURE_WORDS.ofMeeting)}</Go>}
        {until !== null && say(LEVY_WORDS.until, { day: dayText(until, lang) })}
      </p>
      <p className="story-text" lang="zh-CN">
        {words}
      </p>
      {count !== null && <Arithmetic count={count} />}
    </div>
  );
}
