/** 请专家: one of those whose consent holds; who has lapsed is there, and cannot be chosen. */
import { useState } from 'react';
import { inviteExpert, listExperts } from '../../../contract/room-expert.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Select } from '../../kit/field.tsx';
import { EXPERT_LABELS } from '../../kit/room-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { EXPERT_REFUSALS } from '../supervision/refusals.ts';
import { EXPERT_WORDS } from '../supervision/words.ts';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';

interface InviteFormProps {
  readonly roomId: string;
  readonly bookingId: string;
  readonly onBack: () => void;
}

export function InviteForm({ roomId, bookingId, onBack }: InviteFormProps) {
  const say = useSay();
  const experts = useAsked(listExperts, { query: {} }).answer?.experts ?? [];
  const [expertId, setExpert] = useState('');
  const sending = useSending(inviteExpert, () => {
    announce(say(EXPERT_WORDS.invited));
    onBack();
  });
  return (
    <li className="room-cancel">
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (expertId !== '') sending.send({ params: { roomId, bookingId }, body: { expertId } });
        }}
      >
        <Select
          label={say(EXPERT_WORDS.invite)}
          value={expertId}
          choices={[
            { value: '', label: say(EXPERT_WORDS.choose) },
            ...experts.map((one) => ({
              value: one.expertId,
              label: `${one.name} ${say(EXPERT_LABELS[one.kind])} ${one.lapsed ? say(EXPERT_WORDS.lapsed) : one.field}`,
              disabled: one.lapsed,
            })),
          ]}
          onChange={({ target }) => setExpert(target.value)}
        />
        <Unsent sending={sending} refusals={EXPERT_REFUSALS} />
        <Actions>
          <Button type="submit" kind="primary" disabled={expertId === ''} busy={sending.sending}>
            {say(EXPERT_WORDS.invite)}
          </Button>
          <Button kind="quiet" onClick={onBack}>
            {say(WORDS.back)}
          </Button>
        </Actions>
      </form>
    </li>
  );
}
