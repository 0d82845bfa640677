/** 这件事的成果: what became of a topic or a meeting, or the button that puts it. */
import { listOutcomes, putOutcome } from '../../../contract/outcome.ts';
import { puttingPlace } from '../../../domain/outcome/put.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { PlusIcon } from '../../kit/icons.tsx';
import { Card, List } from '../../kit/list.tsx';
import { OUTCOME_WORDS } from '../../kit/outcome/words.ts';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';
import { OutcomeListRow } from './row.tsx';

interface OutcomeOfProps {
  readonly source: 'consultation' | 'meeting';
  readonly sourceId: string;
  /** Whose result it would be: only its own office puts it. */
  readonly placeCode: string;
}

export function OutcomeOf(props: OutcomeOfProps) {
  const { office } = useWho();
  return mayUse(office.post, listOutcomes) ? <Found {...props} /> : null;
}

function Found({ source, sourceId, placeCode }: OutcomeOfProps) {
  const say = useSay();
  const { office } = useWho();
  const asked = useAsked(listOutcomes, { query: { sourceId } }, { fresh: true });
  const found = asked.answer?.outcomes;
  if (found === undefined) return null;
  const mayPut =
    found.length === 0 && mayUse(office.post, putOutcome) && puttingPlace(office, source) === placeCode;
  if (found.length === 0 && !mayPut) return null;
  return (
    <Card title={say(OUTCOME_WORDS.title)}>
      {found.length > 0 && (
        <List label={say(OUTCOME_WORDS.title)}>
          {found.map((row) => (
            <OutcomeListRow key={row.outcomeId} row={row} />
          ))}
        </List>
      )}
      {mayPut && (
        <Actions>
          <LinkButton kind="primary" icon={PlusIcon} href={`/outcomes/new?${source}=${sourceId}`}>
            {say(OUTCOME_WORDS.put)}
          </LinkButton>
        </Actions>
      )}
    </Card>
  );
}
