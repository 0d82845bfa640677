/** 一件四议两公开: each step with its arithmetic, the text in its versions, what was published, and what is missing next. */
import { useParams } from 'wouter';
import { getProcedure, type ProcedurePage } from '../../../contract/procedure.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { PrintIcon } from '../../kit/icons.tsx';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { StatusBadge, Tag } from '../../kit/marks.tsx';
import { SUBJECT_LABELS } from '../../kit/meeting/terms.ts';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { PROCEDURE_STATUS_LABELS, WAITS_LABELS } from '../../kit/procedure-terms.ts';
import { COLON, useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { AffairCard } from '../publication/affair-card.tsx';
import { CheckedBy } from '../supervision/checked-by.tsx';
import { Unanswered } from '../trouble.tsx';
import { ProcedureActs } from './acts.tsx';
import { Stages } from './stages.tsx';
import { useWaiting } from './waiting.ts';
import { PROCEDURE_SHAPES, PROCEDURE_WORDS } from './words.ts';
import './procedure.css';

export function ProcedureSheet() {
  const say = useSay();
  const { procedureId = '' } = useParams<{ procedureId: string }>();
  const asked = useAsked(getProcedure, { params: { procedureId } }, { fresh: true });
  useTitle(asked.answer?.title ?? say(PROCEDURE_WORDS.title));
  if (asked.answer === undefined)
    return (
      <>
        <PageHead title={say(PROCEDURE_WORDS.title)} />
        <Unanswered asked={asked} />
      </>
    );
  return <Sheet page={asked.answer} />;
}

function Sheet({ page }: { readonly page: ProcedurePage }) {
  const say = useSay();
  const lang = useLang();
  const waiting = useWaiting();
  const { title, placeName, status, overdue, endedWhy, endedOn, acts, subject } = page;
  const next = waiting(page);
  const isOver = status === 'done' || status === 'given_up';
  return (
    <>
      <PageHead
        over={<Go href="/procedures">{`${placeName} · ${say(PROCEDURE_WORDS.title)}`}</Go>}
        title={<span lang="zh-CN">{title}</span>}
        under={
          <>
            <StatusBadge standing={PROCEDURE_SHAPES[status]}>
              {say(PROCEDURE_STATUS_LABELS[status])}
            </StatusBadge>{' '}
            <Tag>{say(SUBJECT_LABELS[subject])}</Tag>{' '}
            {next !== undefined && <Tag strong={overdue}>{next}</Tag>}
          </>
        }
        actions={
          <Actions>
            {page.disclosures.length > 0 && (
              <LinkButton icon={PrintIcon} href={`/procedures/${page.procedureId}/print/notice`}>
                {say(PROCEDURE_WORDS.notice)}
              </LinkButton>
            )}
            <LinkButton icon={PrintIcon} href={`/procedures/${page.procedureId}/print/record`}>
              {say(PROCEDURE_WORDS.record)}
            </LinkButton>
          </Actions>
        }
      />
      {endedWhy !== null && endedOn !== null && (
        <Notice still title={say(PROCEDURE_WORDS.gaveUp, { day: dayText(endedOn, lang) })}>
          <p lang="zh-CN">{endedWhy}</p>
        </Notice>
      )}
      <div className="sheet-body story-first">
        <div>
          <Stages page={page} />
          <Disclosures page={page} />
          <Texts page={page} />
          <CheckedBy placeCode={page.placeCode} thing={{ kind: 'procedure', id: page.procedureId }} />
        </div>
        <div className="sheet-side no-print">
          {acts.length > 0 ? (
            <ProcedureActs page={page} />
          ) : (
            <Card>{say(isOver ? PROCEDURE_WORDS.over : PROCEDURE_WORDS.seen)}</Card>
          )}
          <AffairCard affair="procedure" affairId={page.procedureId} placeCode={page.placeCode} />
        </div>
      </div>
    </>
  );
}

function Disclosures({ page: { disclosures, publicationDays } }: { readonly page: ProcedurePage }) {
  const say = useSay();
  const lang = useLang();
  return (
    <Card title={say(PROCEDURE_WORDS.disclosures)} aside={say(PROCEDURE_WORDS.days, { n: publicationDays })}>
      <DescriptionList
        facts={(['decision', 'result'] as const).map((what) => {
          const shown = disclosures.find((it) => it.what === what);
          return {
            term: say(WAITS_LABELS[what]),
            value:
              shown === undefined ? (
                say(PROCEDURE_WORDS.notShown)
              ) : (
                <>
                  {say(PROCEDURE_WORDS.shown, {
                    ...{ from: dayText(shown.from, lang), until: dayText(shown.until, lang) },
                    where: shown.where,
                  })}
                  <p className="story-text" lang="zh-CN">
                    {shown.text}
                  </p>
                </>
              ),
          };
        })}
      />
    </Card>
  );
}

/** The text that lies there; the earlier ones folded, each with why it was changed. */
function Texts({ page: { texts } }: { readonly page: ProcedurePage }) {
  const say = useSay();
  const lang = useLang();
  const [now, ...earlier] = [...texts].reverse();
  if (now === undefined) return null;
  return (
    <Card title={say(PROCEDURE_WORDS.versions, { n: now.no })} aside={dayText(now.on, lang)}>
      <p className="story-text" lang="zh-CN">
        {now.text}
      </p>
      {now.why !== null && (
        <p className="story-soft">{`${say(PROCEDURE_WORDS.changedWhy)}${say(COLON)}${now.why}`}</p>
      )}
      {earlier.length > 0 && (
        <details className="other-ways">
          <summary>{say(PROCEDURE_WORDS.earlier)}</summary>
          {earlier.map(({ no, text, on, why }) => (
            <section key={no}>
              <h3>
                {say(PROCEDURE_WORDS.version, { n: no })} · {dayText(on, lang)}
              </h3>
              <p className="story-text" lang="zh-CN">
                {text}
              </p>
              {why !== null && (
                <p className="story-soft">{`${say(PROCEDURE_WORDS.changedWhy)}${say(COLON)}${why}`}</p>
              )}
            </section>
          ))}
        </details>
      )}
    </Card>
  );
}
