/** 名册上的一个人: entered, set anew, or struck off. */
import { type FormEvent, useState } from 'react';
import { alterRoll, enterRoll, type RollPage, type RollRow, strikeRoll } from '../../../contract/roll.ts';
import { dayOf, yearOf } from '../../../domain/kernel/day.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Fold } from '../../kit/meeting/form.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { ROLL_REFUSALS, ROLL_WORDS } from './words.ts';

interface EntryDialogProps {
  /** Nobody: somebody new. */
  readonly entry: RollRow | undefined;
  readonly groups: RollPage['groups'];
  readonly onClose: () => void;
}

type Member = 'yes' | 'no' | '';

const MEMBER = { yes: true, no: false, '': null } as const;
const memberOf = (member: boolean | null | undefined): Member =>
  member === true ? 'yes' : member === false ? 'no' : '';

export function EntryDialog({ entry, groups, onClose }: EntryDialogProps) {
  const say = useSay();
  const { office } = useWho();
  const [fields, setFields] = useState({
    placeCode: entry?.placeCode ?? groups[0]?.code ?? office.placeCode,
    household: entry?.household ?? '',
    name: entry?.name ?? '',
    birthYear: entry === undefined ? '' : String(entry.birthYear),
    cameOfAge: entry?.cameOfAge ?? false,
    headsHousehold: entry?.headsHousehold ?? false,
    represents: entry?.represents ?? false,
    member: memberOf(entry?.member),
  });
  const [tried, setTried] = useState(false);
  const done = () => {
    announce(say(ROLL_WORDS.saved));
    onClose();
  };
  const entering = useSending(enterRoll, done);
  const altering = useSending(alterRoll, done);
  const sending = entry === undefined ? entering : altering;
  const change = (more: Partial<typeof fields>) => setFields({ ...fields, ...more });
  const yearWrong = !/^(19|20)\d\d$/.test(fields.birthYear.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (yearWrong || fields.name.trim().length < 2 || fields.household.trim() === '') return;
    const body = {
      ...fields,
      ...{ household: fields.household.trim(), name: fields.name.trim() },
      ...{ birthYear: Number(fields.birthYear), member: MEMBER[fields.member] },
    };
    if (entry === undefined) entering.send({ body: { ...body, entryId: newId() } });
    else altering.send({ params: { entryId: entry.entryId }, body: { ...body, version: entry.version } });
  };
  const onEve = Number(fields.birthYear) === yearOf(dayOf(Date.now())) - 18;
  return (
    <Dialog
      open
      title={entry === undefined ? say(ROLL_WORDS.enter) : say(ROLL_WORDS.alterTitle, { name: entry.name })}
      onClose={onClose}
    >
      <form className="act-form" onSubmit={submit} noValidate>
        <Select
          label={say(ROLL_WORDS.group)}
          value={fields.placeCode}
          choices={[
            ...groups.map(({ code, name }) => ({ value: code, label: name })),
            { value: office.placeCode, label: say(ROLL_WORDS.village) },
          ]}
          onChange={({ target }) => change({ placeCode: target.value })}
        />
        <TextField
          label={say(ROLL_WORDS.household)}
          maxLength={20}
          autoComplete="off"
          value={fields.household}
          onChange={({ target }) => change({ household: target.value })}
        />
        <TextField
          label={say(ROLL_WORDS.name)}
          lang="zh-CN"
          maxLength={30}
          autoComplete="off"
          value={fields.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <TextField
          label={say(ROLL_WORDS.birthYear)}
          inputMode="numeric"
          autoComplete="off"
          value={fields.birthYear}
          error={tried && yearWrong ? say(ROLL_WORDS.badYear) : undefined}
          onChange={({ target }) => change({ birthYear: target.value })}
        />
        {onEve && (
          <CheckField
            label={say(ROLL_WORDS.cameOfAge)}
            checked={fields.cameOfAge}
            onChange={({ target }) => change({ cameOfAge: target.checked })}
          />
        )}
        <CheckField
          label={say(ROLL_WORDS.heads)}
          checked={fields.headsHousehold}
          onChange={({ target }) => change({ headsHousehold: target.checked })}
        />
        <CheckField
          label={say(ROLL_WORDS.represents)}
          checked={fields.represents}
          onChange={({ target }) => change({ represents: target.checked })}
        />
        <Select
          label={say(ROLL_WORDS.member)}
          value={fields.member}
          choices={[
            { value: '', label: say(ROLL_WORDS.memberUnknown) },
            { value: 'yes', label: say(ROLL_WORDS.memberYes) },
            { value: 'no', label: say(ROLL_WORDS.memberNo) },
          ]}
          onChange={({ target }) => change({ member: target.value as Member })}
        />
        <Unsent sending={sending} refusals={ROLL_REFUSALS} />
        <Actions>
          <Button type="submit" kind="primary" busy={sending.sending}>
            {say(ROLL_WORDS.save)}
          </Button>
        </Actions>
      </form>
      {entry !== undefined && <Striking entry={entry} onClose={onClose} />}
    </Dialog>
  );
}

function Striking({ entry, onClose }: { readonly entry: RollRow; readonly onClose: () => void }) {
  const say = useSay();
  const sending = useSending(strikeRoll, () => {
    announce(say(ROLL_WORDS.struck));
    onClose();
  });
  return (
    <Fold title={say(ROLL_WORDS.strike)}>
      <p>{say(ROLL_WORDS.strikeSure)}</p>
      <Unsent sending={sending} refusals={ROLL_REFUSALS} />
      <Button
        kind="danger"
        busy={sending.sending}
        onClick={() => sending.send({ params: { entryId: entry.entryId }, body: {} })}
      >
        {say(ROLL_WORDS.strike)}
      </Button>
    </Fold>
  );
}
