/** 议事室标准: the list of the haves in the county's words, and the numbers, with the paper they come from. */
import { useState } from 'react';
import { setRoomStandard } from '../../../contract/setting.ts';
import { EVIDENCE, type Evidence, type RoomStandard } from '../../../domain/room/standard.ts';
import { Button } from '../../kit/button.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { EVIDENCE_LABELS } from '../../kit/room-terms.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { mayUse, useWho } from '../who.ts';
import { STANDARD_WORDS } from './room-words.ts';
import { SettingForm } from './save-form.tsx';
import { SettingSheet } from './setting-sheet.tsx';
import { SETTING_WORDS } from './words.ts';

const MOST_HAVES = 12;

export const RoomStandardSettings = () => (
  <SettingSheet word="room.standard">
    {({ rooms }) => rooms && <StandardForm standard={rooms} />}
  </SettingSheet>
);

function StandardForm({ standard: before }: { readonly standard: RoomStandard }) {
  const say = useSay();
  const { office } = useWho();
  const [draft, setDraft] = useState(before);
  const sending = useSending(setRoomStandard, () => announce(say(SETTING_WORDS.saved)));
  const change = (part: Partial<RoomStandard>) => setDraft({ ...draft, ...part });
  const { haves, members } = draft;
  const setHave = (at: number, part: Partial<RoomStandard['haves'][number]>) =>
    change({ haves: haves.map((one, n) => (n === at ? { ...one, ...part } : one)) });
  return (
    <SettingForm
      may={mayUse(office.post, setRoomStandard)}
      lead={STANDARD_WORDS.lead}
      sending={sending}
      wrong={isWrong(draft) ? STANDARD_WORDS.wrong : undefined}
      onSave={(why) => sending.send({ body: { rooms: draft, why } })}
    >
      <Card title={say(STANDARD_WORDS.haves)}>
        {haves.map(({ name, evidence }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a list is known by where it stands
          <div className="room-hours" key={n}>
            <TextField
              label={say(STANDARD_WORDS.have, { n: n + 1 })}
              maxLength={20}
              value={name}
              onChange={({ target }) => setHave(n, { name: target.value })}
            />
            <Select
              label={say(STANDARD_WORDS.provedBy)}
              value={evidence}
              choices={EVIDENCE.map((value) => ({ value, label: say(EVIDENCE_LABELS[value]) }))}
              onChange={({ target }) => setHave(n, { evidence: target.value as Evidence })}
            />
            {haves.length > 1 && (
              <Button
                small
                kind="quiet"
                aria-label={`${say(STANDARD_WORDS.remove)} ${name}`}
                onClick={() => change({ haves: haves.filter((_, at) => at !== n) })}
              >
                {say(STANDARD_WORDS.remove)}
              </Button>
            )}
          </div>
        ))}
        {haves.length < MOST_HAVES && (
          <Button small onClick={() => change({ haves: [...haves, { name: '', evidence: 'rules' }] })}>
            {say(STANDARD_WORDS.add)}
          </Button>
        )}
      </Card>
      <Card>
        <Numbered
          label={STANDARD_WORDS.least}
          value={members.least}
          onChange={(least) => change({ members: { ...members, least } })}
        />
        <Numbered
          label={STANDARD_WORDS.most}
          value={members.most}
          onChange={(most) => change({ members: { ...members, most } })}
        />
        <Numbered
          label={STANDARD_WORDS.women}
          value={draft.womenOneIn}
          onChange={(womenOneIn) => change({ womenOneIn })}
        />
        <Numbered
          label={STANDARD_WORDS.roomDays}
          value={draft.roomDaysAQuarter}
          onChange={(roomDaysAQuarter) => change({ roomDaysAQuarter })}
        />
        <Numbered
          label={STANDARD_WORDS.rooms}
          value={draft.roomsOfAMember}
          onChange={(roomsOfAMember) => change({ roomsOfAMember })}
        />
        <Numbered
          label={STANDARD_WORDS.records}
          value={draft.recordsAYear}
          onChange={(recordsAYear) => change({ recordsAYear })}
        />
        <TextField
          label={say(STANDARD_WORDS.source)}
          maxLength={80}
          value={draft.source}
          onChange={({ target }) => change({ source: target.value })}
        />
      </Card>
    </SettingForm>
  );
}

interface NumberedProps {
  readonly label: Sentence;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Numbered({ label, value, onChange }: NumberedProps) {
  const say = useSay();
  return (
    <TextField
      type="number"
      min={1}
      label={say(label)}
      value={Number.isNaN(value) ? '' : value}
      onChange={({ target }) => onChange(Number.parseInt(target.value, 10))}
    />
  );
}

const isWrong = ({ haves, members, source, ...rest }: RoomStandard): boolean =>
  haves.some(({ name }) => name.trim() === '') ||
  source.trim().length < 2 ||
  !(members.least <= members.most) ||
  [members.least, rest.womenOneIn, rest.roomDaysAQuarter, rest.roomsOfAMember, rest.recordsAYear].some(
    (value) => !(value >= 1),
  );
