/** 放弃: a preview that will not be brought in; its rows are forgotten at once. */
import { discardIntake } from '../../../contract/intake.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { INTAKE_REFUSALS } from './refusals.ts';
import { INTAKE_WORDS } from './words.ts';

interface DiscardProps {
  readonly intakeId: string;
  readonly onDiscarded: () => void;
}

export function DiscardIntake({ intakeId, onDiscarded }: DiscardProps) {
  const say = useSay();
  const sending = useSending(discardIntake, () => {
    announce(say(INTAKE_WORDS.discarded));
    onDiscarded();
  });
  return (
    <Card title={say(INTAKE_WORDS.discard)}>
      <p>{say(INTAKE_WORDS.discardLead)}</p>
      <Unsent sending={sending} refusals={INTAKE_REFUSALS} />
      <Actions>
        <Button busy={sending.sending} onClick={() => sending.send({ params: { intakeId }, body: {} })}>
          {say(INTAKE_WORDS.discard)}
        </Button>
      </Actions>
    </Card>
  );
}
