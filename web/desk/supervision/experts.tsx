/** 智囊库: who may be asked, until when; added, renewed, withdrawn. */
import { type FormEvent, useState } from 'react';
import {
  addExpert,
  type ExpertView,
  listExperts,
  renewExpert,
  withdrawExpert,
} from '../../../contract/room-expert.ts';
import { EXPERT_KINDS, type ExpertKind } from '../../../domain/room/expert.ts';
import { CONSENTS, type Consent } from '../../../domain/room/member.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { dayText } from '../../kit/day-text.ts';
import { Select, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { PageHead } from '../../kit/page.tsx';
import { CONSENT_LABELS, EXPERT_LABELS } from '../../kit/room-terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { oneOf, useConditions } from '../address.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { EXPERT_REFUSALS } from './refusals.ts';
import { EXPERT_WORDS } from './words.ts';

export function Experts() {
  const say = useSay();
  const { office } = useWho();
  const { conditions, ask } = useConditions(['kind']);
  const kind = oneOf(EXPERT_KINDS, conditions.kind);
  const asked = useAsked(listExperts, { query: kind === undefined ? {} : { kind } }, { fresh: true });
  const { answer } = asked;
  useTitle(say(EXPERT_WORDS.title));
  return (
    <>
      <PageHead title={say(EXPERT_WORDS.title)} under={say(EXPERT_WORDS.lead)} />
      <div className="room-body">
        <Card>
          <div className="filter no-print">
            <Select
              label={say(EXPERT_WORDS.kind)}
              value={kind ?? ''}
              choices={[
                { value: '', label: say(EXPERT_WORDS.any) },
                ...EXPERT_KINDS.map((value) => ({ value, label: say(EXPERT_LABELS[value]) })),
              ]}
              onChange={({ target }) => ask({ kind: target.value })}
            />
          </div>
          <Unanswered asked={asked} />
          {answer?.experts.length === 0 && <p className="act-none">{say(EXPERT_WORDS.none)}</p>}
          {answer && answer.experts.length > 0 && <Pool experts={answer.experts} />}
        </Card>
        {mayUse(office.post, addExpert) && (
          <Card title={say(EXPERT_WORDS.add)}>
            <AddForm key={answer?.experts.length ?? 0} />
          </Card>
        )}
      </div>
    </>
  );
}

function Pool({ experts }: { readonly experts: readonly ExpertView[] }) {
  const say = useSay();
  const lang = useLang();
  const columns: readonly Column<ExpertView>[] = [
    {
      key: 'name',
      head: say(EXPERT_WORDS.name),
      names: true,
      cell: ({ name }) => <span lang="zh-CN">{name}</span>,
    },
    { key: 'kind', head: say(EXPERT_WORDS.kind), cell: ({ kind }) => say(EXPERT_LABELS[kind]) },
    { key: 'field', head: say(EXPERT_WORDS.field), cell: ({ field }) => <span lang="zh-CN">{field}</span> },
    { key: 'phone', head: say(EXPERT_WORDS.phone), cell: ({ phone }) => phone ?? say(WORDS.none) },
    { key: 'pool', head: say(EXPERT_WORDS.pool), cell: ({ placeName }) => placeName },
    {
      key: 'until',
      head: say(EXPERT_WORDS.until),
      cell: ({ until, lapsed }) =>
        lapsed ? <Tag strong>{say(EXPERT_WORDS.lapsed)}</Tag> : dayText(until, lang),
    },
    ...(experts.some(({ mayKeep }) => mayKeep)
      ? [
          {
            key: 'acts',
            head: say(EXPERT_WORDS.actions),
            cell: ({ expertId, mayKeep }: ExpertView) => (mayKeep ? <Acts expertId={expertId} /> : ''),
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={say(EXPERT_WORDS.title)}
      captionUnseen
      stacks
      columns={columns}
      rows={experts}
      keyOf={({ expertId }) => expertId}
    />
  );
}

function Acts({ expertId }: { readonly expertId: string }) {
  const say = useSay();
  const renewing = useSending(renewExpert, () => announce(say(EXPERT_WORDS.renewed)));
  const withdrawing = useSending(withdrawExpert, () => announce(say(EXPERT_WORDS.withdrawn)));
  return (
    <>
      <Button
        small
        busy={renewing.sending}
        onClick={() => renewing.send({ params: { expertId }, body: { consent: 'spoken' } })}
      >
        {say(EXPERT_WORDS.renew)}
      </Button>
      <Button
        small
        kind="quiet"
        busy={withdrawing.sending}
        onClick={() => withdrawing.send({ params: { expertId }, body: {} })}
      >
        {say(EXPERT_WORDS.withdraw)}
      </Button>
      <Unsent sending={renewing} refusals={EXPERT_REFUSALS} />
      <Unsent sending={withdrawing} />
    </>
  );
}

function AddForm() {
  const say = useSay();
  const [kind, setKind] = useState<ExpertKind>('think_tank');
  const [name, setName] = useState('');
  const [field, setField] = useState('');
  const [phone, setPhone] = useState('');
  const [consent, setConsent] = useState<Consent>('spoken');
  const [tried, setTried] = useState(false);
  const sending = useSending(addExpert, () => announce(say(EXPERT_WORDS.added)));
  const short = (text: string) => (text.trim().length < 2 ? say(WORDS.tooShort, { n: 2 }) : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short(name) || short(field)) return;
    const said = { kind, name: name.trim(), field: field.trim(), consent };
    sending.send({
      body: { expertId: newId(), ...said, ...(phone.trim() !== '' && { phone: phone.trim() }) },
    });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <Select
        label={say(EXPERT_WORDS.kind)}
        value={kind}
        choices={EXPERT_KINDS.map((value) => ({ value, label: say(EXPERT_LABELS[value]) }))}
        onChange={({ target }) => setKind(target.value as ExpertKind)}
      />
      <TextField
        label={say(EXPERT_WORDS.name)}
        maxLength={30}
        value={name}
        error={tried ? short(name) : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label={say(EXPERT_WORDS.field)}
        placeholder={say(EXPERT_WORDS.fieldExample)}
        maxLength={60}
        value={field}
        error={tried ? short(field) : undefined}
        onChange={({ target }) => setField(target.value)}
      />
      <TextField
        optional
        type="tel"
        label={say(EXPERT_WORDS.phone)}
        maxLength={11}
        value={phone}
        onChange={({ target }) => setPhone(target.value)}
      />
      <ChoiceGroup
        row
        label={say(EXPERT_WORDS.consent)}
        name="consent"
        choices={CONSENTS.map((value) => ({ value, label: say(CONSENT_LABELS[value]) }))}
        chosen={consent}
        onChoose={setConsent}
      />
      <Unsent sending={sending} refusals={EXPERT_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(EXPERT_WORDS.add)}
        </Button>
      </Actions>
    </form>
  );
}
