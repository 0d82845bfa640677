/** 谈成的办得怎样: of what was agreed in the village, who has it, until when, and how far it is; without a signal what the phone carries. */
import { useSearch } from 'wouter';
import { listOutcomes } from '../../../contract/outcome.ts';
import { ancestorAt } from '../../../domain/place/code.ts';
import { call } from '../../kit/api.ts';
import { List } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { OUTCOME_WORDS } from '../../kit/outcome/words.ts';
import { Tabs } from '../../kit/page.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { useSigned } from '../session/me.ts';
import { type Results, resultsKept } from './kept.ts';
import { ResultRow } from './row.tsx';
import { RESULT } from './words.ts';

export function ResultsPage() {
  const say = useSay();
  const { placeCode } = useSigned().me.office;
  const place = ancestorAt(placeCode, 'village') ?? placeCode;
  const state = useSearch() === 'ended' ? 'ended' : 'now';
  const { answer, trouble, keptAt, again } = useLoad<Results>(
    `results ${place} ${state}`,
    () => call(listOutcomes, { query: { state, place } }),
    (own) => resultsKept(own, ({ status }) => (status === 'closed') === (state === 'ended')),
  );
  return (
    <PhonePage title={say(RESULT.title)} back="/me">
      <p className="soft">{say(RESULT.lead)}</p>
      <Tabs
        label={say(OUTCOME_WORDS.state)}
        ways={(['now', 'ended'] as const).map((one) => ({
          href: one === 'now' ? '/results' : '/results?ended',
          label: say(OUTCOME_WORDS[one]),
          current: one === state,
        }))}
      />
      {answer === undefined && trouble === undefined ? <Skeleton lines={4} /> : null}
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer === undefined ? null : <Stale trouble={trouble} keptAt={keptAt} />}
      {answer?.outcomes.length === 0 ? (
        <EmptyState title={say(OUTCOME_WORDS.none)}>
          <p>{say(RESULT.noneMore)}</p>
        </EmptyState>
      ) : null}
      <List label={say(OUTCOME_WORDS[state])}>
        {answer?.outcomes.map((row) => (
          <ResultRow key={row.outcomeId} row={row} />
        ))}
      </List>
    </PhonePage>
  );
}
