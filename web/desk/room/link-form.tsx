/** 安排委员: the CPPCC's office chooses who serves a room, and who no longer does. */
import { type FormEvent, useState } from 'react';
import type { RoomSheet } from '../../../contract/room.ts';
import { linkMember, listCppccMembers, unlinkMember } from '../../../contract/room-people.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Select } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { LINK_REFUSALS } from './refusals.ts';
import { ROOM_WORDS } from './words.ts';

interface LinkFormProps {
  readonly roomId: string;
  readonly linked: RoomSheet['linked'];
}

export function LinkForm({ roomId, linked }: LinkFormProps) {
  const say = useSay();
  const members = useAsked(listCppccMembers, {}).answer?.members ?? [];
  const [personId, setPerson] = useState('');
  const sending = useSending(linkMember, () => {
    announce(say(ROOM_WORDS.linkedNow));
    setPerson('');
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (personId !== '') sending.send({ params: { roomId }, body: { personId } });
  };
  const free = members.filter((one) => !linked.some((other) => other.personId === one.personId));
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <Select
        label={say(ROOM_WORDS.cppccMember)}
        value={personId}
        choices={[
          { value: '', label: say(ROOM_WORDS.chooseMember) },
          ...free.map((one) => ({ value: one.personId, label: one.personName })),
        ]}
        onChange={({ target }) => setPerson(target.value)}
      />
      <Unsent sending={sending} refusals={LINK_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" disabled={personId === ''} busy={sending.sending}>
          {say(ROOM_WORDS.link)}
        </Button>
      </Actions>
    </form>
  );
}

export function Unlink({ roomId, personId }: { readonly roomId: string; readonly personId: string }) {
  const say = useSay();
  const sending = useSending(unlinkMember, () => announce(say(ROOM_WORDS.unlinked)));
  return (
    <>
      <Button
        small
        kind="quiet"
        busy={sending.sending}
        onClick={() => sending.send({ params: { roomId }, body: { personId } })}
      >
        {say(ROOM_WORDS.unlink)}
      </Button>
      <Unsent sending={sending} refusals={LINK_REFUSALS} />
    </>
  );
}
