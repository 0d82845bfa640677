/** 协商成果: what was agreed here and below and elsewhere in the county, with what it waits for. */
import { countOutcomes, listOutcomes, putOutcome } from '../../../contract/outcome.ts';
import { puttingPlace } from '../../../domain/outcome/put.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { FigureIcon, PlusIcon } from '../../kit/icons.tsx';
import { OUTCOME_WORDS } from '../../kit/outcome/words.ts';
import { useSay } from '../../kit/sentences.ts';
import { said } from '../address.ts';
import { useAsked } from '../ask.ts';
import { Shelves, useShelf } from '../shelves.tsx';
import { mayUse, useWho } from '../who.ts';
import { MINE_WORDS, OUTCOMES_WORDS } from './mine-words.ts';
import { OutcomeListRow } from './row.tsx';

export function Outcomes() {
  const say = useSay();
  const { office } = useWho();
  const shelf = useShelf('mine');
  const query = { state: shelf.state, ...said({ after: shelf.after }) };
  const asked = useAsked(listOutcomes, { query }, { kept: true });
  return (
    <Shelves
      words={shelf.state === 'mine' ? MINE_WORDS : OUTCOMES_WORDS}
      shelf={shelf}
      action={
        <Actions>
          {mayUse(office.post, countOutcomes) && (
            <LinkButton icon={FigureIcon} href="/outcome-figures">
              {say(OUTCOME_WORDS.figures)}
            </LinkButton>
          )}
          {mayUse(office.post, putOutcome) && puttingPlace(office, 'opinion') !== undefined && (
            <LinkButton kind="primary" icon={PlusIcon} href="/outcomes/new">
              {say(OUTCOME_WORDS.write)}
            </LinkButton>
          )}
        </Actions>
      }
      asked={asked}
      rows={asked.answer?.outcomes.map((row) => <OutcomeListRow key={row.outcomeId} row={row} />)}
    />
  );
}
