/** 确认导入: all rows at once or none. What is refused is acknowledged; what is open must be decided first. */
import { useState } from 'react';
import { confirmIntake, decideIntake } from '../../../contract/intake.ts';
import { ActionButton, Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { Card } from '../../kit/list.tsx';
import { Progress } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import type { IntakePage } from './intake.tsx';
import { INTAKE_REFUSALS } from './refusals.ts';
import { useStage } from './stage.ts';
import { INTAKE_WORDS, STAGE_LABELS } from './words.ts';

interface ConfirmProps {
  readonly page: IntakePage;
  readonly onChanged: () => void;
}

export function ConfirmIntake({ page: { intakeId, counts, doubts }, onChanged }: ConfirmProps) {
  const say = useSay();
  const [acknowledged, setAcknowledged] = useState(false);
  const confirming = useSending(confirmIntake, () => {
    announce(say(INTAKE_WORDS.confirmed));
    onChanged();
  });
  const checking = useSending(decideIntake, () => {
    announce(say(INTAKE_WORDS.decided));
    confirming.clear();
    onChanged();
  });
  const stage = useStage(intakeId, confirming.sending);
  const writing = counts.created + counts.changed;
  const reason =
    doubts.length > 0
      ? say(INTAKE_WORDS.answerFirst)
      : writing === 0
        ? say(INTAKE_WORDS.nothingToBring)
        : counts.refused > 0 && !acknowledged
          ? say(INTAKE_WORDS.withoutFirst)
          : undefined;
  const stale = confirming.trouble?.kind === 'refused' && confirming.trouble.reason !== 'still-doubtful';
  return (
    <Card title={say(INTAKE_WORDS.confirmTitle)}>
      <p>{say(INTAKE_WORDS.confirmLead, { created: counts.created, changed: counts.changed })}</p>
      {counts.refused > 0 && (
        <CheckField
          label={say(INTAKE_WORDS.without, { n: counts.refused })}
          checked={acknowledged}
          onChange={({ target }) => setAcknowledged(target.checked)}
        />
      )}
      {confirming.sending && (
        <Progress
          label={say(stage === undefined ? INTAKE_WORDS.working : STAGE_LABELS[stage.stage])}
          value={stage?.value === undefined ? undefined : stage.value * 100}
        />
      )}
      <Unsent sending={confirming} refusals={INTAKE_REFUSALS} />
      <Actions>
        <ActionButton
          kind="primary"
          busy={confirming.sending}
          reason={reason}
          onClick={() => confirming.send({ params: { intakeId }, body: { without: counts.refused } })}
        >
          {say(INTAKE_WORDS.confirm, { n: writing })}
        </ActionButton>
        {stale && (
          <Button
            busy={checking.sending}
            onClick={() => checking.send({ params: { intakeId }, body: { decisions: [] } })}
          >
            {say(INTAKE_WORDS.checkAgain)}
          </Button>
        )}
      </Actions>
    </Card>
  );
}
