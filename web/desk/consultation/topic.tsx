/** 一个议题: how it stands, what was said, and what can be done now. */
import { useParams } from 'wouter';
import { type ConsultationPage, getConsultation } from '../../../contract/consultation.ts';
import { Ending } from '../../kit/consultation/ending.tsx';
import { Positions } from '../../kit/consultation/positions.tsx';
import { Preparation } from '../../kit/consultation/preparation.tsx';
import { Voices } from '../../kit/consultation/voices.tsx';
import { ACT_LABELS, STATUS_LABELS, TALK_WORDS, WAITS_LABELS } from '../../kit/consultation/words.ts';
import { dayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { OutcomeOf } from '../outcome/of-source.tsx';
import { Unanswered } from '../trouble.tsx';
import { Act } from './act.tsx';
import { BallotCard } from './ballots.tsx';
import { Links } from './links.tsx';
import { Papers } from './papers/papers.tsx';
import { PublicCard } from './public-card.tsx';

export function TopicSheet() {
  const say = useSay();
  const lang = useLang();
  const { consultationId = '' } = useParams<{ consultationId: string }>();
  const asked = useAsked(getConsultation, { params: { consultationId } }, { fresh: true });
  const { answer: page } = asked;
  useTitle(page?.title ?? say(TALK_WORDS.title));
  if (page === undefined)
    return (
      <>
        <PageHead title={say(TALK_WORDS.title)} />
        <Unanswered asked={asked} />
      </>
    );
  const { title, placeName, status, proposedOn, waits, due, overdue } = page;
  return (
    <>
      <PageHead
        over={`${placeName} · ${say(TALK_WORDS.proposedOn, { day: dayText(proposedOn, lang) })}`}
        title={<span lang="zh-CN">{title}</span>}
        under={
          <>
            <Tag>{say(STATUS_LABELS[status])}</Tag>{' '}
            {waits !== 'nothing' && (
              <Tag strong={overdue}>
                {due === null
                  ? say(WAITS_LABELS[waits])
                  : say(TALK_WORDS.dueOn, { what: say(WAITS_LABELS[waits]), day: dayText(due, lang) })}
              </Tag>
            )}
          </>
        }
      />
      <div className="sheet-body talk-body">
        <div className="talk-story">
          <Ending page={page} />
          <Positions page={page} />
          <Voices page={page} />
          <Preparation page={page} />
        </div>
        <div className="sheet-side no-print">
          <Acts page={page} />
          {(status === 'consensus' || status === 'replied') && (
            <OutcomeOf source="consultation" sourceId={page.consultationId} placeCode={page.placeCode} />
          )}
          <Links page={page} />
          <BallotCard page={page} />
          <PublicCard page={page} />
          <Papers page={page} />
        </div>
      </div>
    </>
  );
}

/** The first act stands open; the others open when they are chosen. No way out is more under the thumb than another. */
function Acts({ page }: { readonly page: ConsultationPage }) {
  const say = useSay();
  const [first, ...others] = page.acts;
  if (first === undefined)
    return (
      <Card title={say(TALK_WORDS.acts)}>
        <p className="act-none">{say(TALK_WORDS.noActs)}</p>
      </Card>
    );
  if (page.waits === 'choice' && page.acts.includes('give-up'))
    return (
      <>
        <Card title={say(WAITS_LABELS.choice)}>
          <p>{say(TALK_WORDS.mustChoose)}</p>
          <Folded page={page} acts={page.acts.filter((act) => act !== 'speak')} />
        </Card>
        {/* To bring a word is no way out. */}
        {page.acts.includes('speak') && (
          <Card>
            <Folded page={page} acts={['speak']} />
          </Card>
        )}
      </>
    );
  return (
    <Card title={say(ACT_LABELS[first])}>
      <Act key={`${page.status} ${first}`} page={page} act={first} main />
      <Folded page={page} acts={others} />
    </Card>
  );
}

function Folded({
  page,
  acts,
}: {
  readonly page: ConsultationPage;
  readonly acts: ConsultationPage['acts'];
}) {
  const say = useSay();
  return acts.map((act) => (
    <details className="other-ways" key={`${page.status} ${act}`}>
      <summary>{say(ACT_LABELS[act])}</summary>
      <Act page={page} act={act} main={false} />
    </details>
  ));
}
