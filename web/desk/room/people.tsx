/** 成员: standing members with the shares the standard asks for, and the members of the CPPCC who serve here. */
import { type FormEvent, useState } from 'react';
import type { MemberView, RoomSheet } from '../../../contract/room.ts';
import { seatMember, unseatMember } from '../../../contract/room-people.ts';
import { CONSENTS, type Consent, SIDES, type Side } from '../../../domain/room/member.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { dayText } from '../../kit/day-text.ts';
import { Select, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { CONSENT_LABELS, SIDE_LABELS } from '../../kit/room-terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { LinkForm, Unlink } from './link-form.tsx';
import { SEAT_REFUSALS } from './refusals.ts';
import { ROOM_WORDS } from './words.ts';

export function RoomPeople({ sheet }: { readonly sheet: RoomSheet }) {
  const say = useSay();
  const lang = useLang();
  const { members, linked, standard, mayKeep, mayLink, room } = sheet;
  const { least, most } = standard.members;
  return (
    <div className="room-body">
      <Card title={say(ROOM_WORDS.members)}>
        <p className="act-lead">{say(ROOM_WORDS.membersLead, { least, most, share: standard.womenOneIn })}</p>
        {members.length === 0 ? (
          <p className="act-none">{say(ROOM_WORDS.noMembers)}</p>
        ) : (
          <Members sheet={sheet} />
        )}
      </Card>
      <div className="room-side">
        {mayKeep && (
          <Card title={say(ROOM_WORDS.seat)}>
            <SeatForm key={members.length} roomId={room.roomId} />
          </Card>
        )}
        <Card title={say(ROOM_WORDS.linked)}>
          {linked.length === 0 && <p className="act-none">{say(ROOM_WORDS.noLinked)}</p>}
          {linked.length > 0 && (
            <List>
              {linked.map(({ personId, personName, from }) => (
                <ListRow
                  key={personId}
                  title={personName}
                  under={say(ROOM_WORDS.since, { day: dayText(from, lang) })}
                  aside={mayLink && <Unlink roomId={room.roomId} personId={personId} />}
                />
              ))}
            </List>
          )}
          {mayLink && <LinkForm roomId={room.roomId} linked={linked} />}
        </Card>
      </div>
    </div>
  );
}

function Members({ sheet: { members, mayKeep, room } }: { readonly sheet: RoomSheet }) {
  const say = useSay();
  const women = members.filter(({ woman }) => woman).length;
  const columns: readonly Column<MemberView>[] = [
    {
      key: 'name',
      head: say(ROOM_WORDS.personName),
      names: true,
      cell: ({ name }) => <span lang="zh-CN">{name}</span>,
    },
    { key: 'side', head: say(ROOM_WORDS.side), cell: ({ side }) => say(SIDE_LABELS[side]) },
    {
      key: 'sex',
      head: say(ROOM_WORDS.sex),
      cell: ({ woman }) => say(woman ? ROOM_WORDS.woman : ROOM_WORDS.man),
    },
    { key: 'consent', head: say(ROOM_WORDS.consent), cell: ({ consent }) => say(CONSENT_LABELS[consent]) },
    ...(mayKeep
      ? [
          {
            key: 'leave',
            head: say(ROOM_WORDS.actions),
            cell: ({ memberId }: MemberView) => <Leave roomId={room.roomId} memberId={memberId} />,
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={say(ROOM_WORDS.memberCount, { n: members.length, women })}
      stacks
      columns={columns}
      rows={members}
      keyOf={({ memberId }) => memberId}
    />
  );
}

function Leave({ roomId, memberId }: { readonly roomId: string; readonly memberId: string }) {
  const say = useSay();
  const sending = useSending(unseatMember, () => announce(say(ROOM_WORDS.left)));
  return (
    <>
      <Button
        small
        kind="quiet"
        busy={sending.sending}
        onClick={() => sending.send({ params: { roomId, memberId }, body: {} })}
      >
        {say(ROOM_WORDS.leave)}
      </Button>
      <Unsent sending={sending} />
    </>
  );
}

function SeatForm({ roomId }: { readonly roomId: string }) {
  const say = useSay();
  const [name, setName] = useState('');
  const [side, setSide] = useState<Side>('villager');
  const [sex, setSex] = useState<'woman' | 'man'>('woman');
  const [consent, setConsent] = useState<Consent>('spoken');
  const [tried, setTried] = useState(false);
  const sending = useSending(seatMember, () => announce(say(ROOM_WORDS.seated)));
  const short = name.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short) return;
    const said = { name: name.trim(), side, woman: sex === 'woman', consent };
    sending.send({ params: { roomId }, body: { memberId: newId(), ...said } });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <TextField
        label={say(ROOM_WORDS.personName)}
        maxLength={30}
        value={name}
        error={tried && short ? say(WORDS.tooShort, { n: 2 }) : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <Select
        label={say(ROOM_WORDS.side)}
        value={side}
        choices={SIDES.map((value) => ({ value, label: say(SIDE_LABELS[value]) }))}
        onChange={({ target }) => setSide(target.value as Side)}
      />
      <ChoiceGroup
        row
        label={say(ROOM_WORDS.sex)}
        name="sex"
        choices={(['woman', 'man'] as const).map((value) => ({ value, label: say(ROOM_WORDS[value]) }))}
        chosen={sex}
        onChoose={setSex}
      />
      <ChoiceGroup
        row
        label={say(ROOM_WORDS.consent)}
        name="consent"
        choices={CONSENTS.map((value) => ({ value, label: say(CONSENT_LABELS[value]) }))}
        chosen={consent}
        onChoose={setConsent}
      />
      <Unsent sending={sending} refusals={SEAT_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(ROOM_WORDS.seat)}
        </Button>
      </Actions>
    </form>
  );
}
