/** 这个议题办得怎样: on the page of a topic that found consensus, what became of it; nothing while nothing was put. */
import { listOutcomes } from '../../../contract/outcome.ts';
import { call } from '../../kit/api.ts';
import { List } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { type Results, resultsKept } from './kept.ts';
import { ResultRow } from './row.tsx';
import { RESULT } from './words.ts';

export function ResultsOf({ consultationId }: { readonly consultationId: string }) {
  const say = useSay();
  const { answer } = useLoad<Results>(
    `results of ${consultationId}`,
    () => call(listOutcomes, { query: { sourceId: consultationId } }),
    (own) => resultsKept(own, ({ sourceId }) => sourceId === consultationId),
  );
  if (answer === undefined || answer.outcomes.length === 0) return null;
  return (
    <List label={say(RESULT.title)}>
      {answer.outcomes.map((row) => (
        <ResultRow key={row.outcomeId} row={row} />
      ))}
    </List>
  );
}
