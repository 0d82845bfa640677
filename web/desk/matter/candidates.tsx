/** 议题线索: what many raised in one village within a month, each leading to the matters that were counted. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { listCandidates } from '../../../contract/ways.ts';
import { useCategoryName } from '../../kit/categories.ts';
import { List, ListRow } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dateOf } from '../../kit/when.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { officeName, useWho } from '../who.ts';
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
      {answer && answer.candidates.length > 0 && (
        <List label={say(MATTER_WORDS.candidates)}>
          {answer.candidates.map((candidate) => (
            <Candidate key={`${candidate.placeCode} ${candidate.category}`} candidate={candidate} />
          ))}
        </List>
      )}
    </>
  );
}

interface CandidateProps {
  readonly candidate: AnswerOf<typeof listCandidates>['candidates'][number];
}

function Candidate({ candidate: { placeCode, placeName, category, count, since } }: CandidateProps) {
  const say = useSay();
  const lang = useLang();
  const named = useCategoryName();
  return (
    <ListRow
      href={`/matters?place=${placeCode}&category=${category}`}
      title={`${placeName} · ${named(category)}`}
      under={say(MATTER_WORDS.candidateSince, { when: dateOf(since, lang) })}
      aside={say(MATTER_WORDS.candidateCount, { n: count })}
    />
  );
}
