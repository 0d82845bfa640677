/** 议题线索: what many raised in one village within a month, each leading to the matters that were counted, and made a topic of by one button. */
import { useLocation } from 'wouter';
import { proposeConsultation } from '../../../contract/consultation.ts';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { listCandidates } from '../../../contract/ways.ts';
import { Actions, Button, LinkButton } from '../../kit/button.tsx';
import { useCategoryName } from '../../kit/categories.ts';
import { TALK_WORDS } from '../../kit/consultation/words.ts';
import { Card } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dateOf } from '../../kit/when.ts';
import { useAsked } from '../ask.ts';
import { keepSeed, PROPOSE_FROM } from '../consultation/source.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { MATTER_WORDS } from './words.ts';

export function Candidates() {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const asked = useAsked(listCandidates, {});
  const { answer } = asked;
  useTitle(say(MATTER_WORDS.candidates));
  return (
    <>
      <PageHead
        title={say(MATTER_WORDS.candidates)}
        over={officeName(office, lang)}
        under={say(MATTER_WORDS.candidatesLead)}
      />
      <Unanswered asked={asked} />
      {answer?.candidates.length === 0 && (
        <EmptyState title={say(MATTER_WORDS.noCandidates)}>{say(MATTER_WORDS.noCandidatesLead)}</EmptyState>
      )}
      {answer?.candidates.map((candidate) => (
        <Candidate key={`${candidate.placeCode} ${candidate.category}`} candidate={candidate} />
      ))}
    </>
  );
}

interface CandidateProps {
  readonly candidate: AnswerOf<typeof listCandidates>['candidates'][number];
}

function Candidate({ candidate }: CandidateProps) {
  const say = useSay();
  const lang = useLang();
  const [, go] = useLocation();
  const named = useCategoryName();
  const { office } = useWho();
  const { placeCode, placeName, category, count, since, matters } = candidate;
  const propose = () => {
    keepSeed({
      ...{ title: named(category), source: 'matters', place: { code: placeCode, name: placeName } },
      from: matters.map((id) => ({ kind: 'matter', id })),
    });
    go(PROPOSE_FROM);
  };
  return (
    <Card title={`${placeName} · ${named(category)}`} aside={say(MATTER_WORDS.candidateCount, { n: count })}>
      <p className="act-lead">{say(MATTER_WORDS.candidateSince, { when: dateOf(since, lang) })}</p>
      <Actions>
        {mayUse(office.post, proposeConsultation) && (
          <Button small onClick={propose}>
            {say(TALK_WORDS.makeTopic)}
          </Button>
        )}
        <LinkButton small href={`/matters?place=${placeCode}&category=${category}`}>
          {say(MATTER_WORDS.candidateMatters)}
        </LinkButton>
      </Actions>
    </Card>
  );
}
