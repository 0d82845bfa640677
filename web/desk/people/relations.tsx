/** 利害关系申报: what I declared, declaring somebody, withdrawing. */
import { type FormEvent, useState } from 'react';
import {
  declareRelation,
  listMyRelations,
  type RelationView,
  withdrawRelation,
} from '../../../contract/relation.ts';
import { RELATION_KINDS, type RelationKind } from '../../../domain/people/relation.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { Card } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { dateOf } from '../../kit/when.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { ReasonForm } from '../reason-form.tsx';
import { Unanswered, Unsent } from '../trouble.tsx';
import { OFFICE_WORDS } from './office-words.ts';
import { KnownPerson } from './person-field.tsx';
import { DECLARE_REFUSALS } from './refusals.ts';
import { RELATION_KIND_LABELS, RELATION_WORDS } from './relation-words.ts';

export function Relations() {
  const say = useSay();
  const asked = useAsked(listMyRelations, {});
  useTitle(say(RELATION_WORDS.title));
  const relations = asked.answer?.relations;
  return (
    <>
      <PageHead title={say(RELATION_WORDS.title)} under={say(RELATION_WORDS.lead)} />
      <div className="sheet-body">
        <div>
          <Unanswered asked={asked} />
          {relations?.length === 0 && (
            <EmptyState title={say(RELATION_WORDS.none)}>{say(RELATION_WORDS.noneLead)}</EmptyState>
          )}
          {relations && relations.length > 0 && (
            <Card title={say(RELATION_WORDS.declared)}>
              <ul className="relations">
                {relations.map((relation) => (
                  <Declared key={relation.relationId} relation={relation} />
                ))}
              </ul>
            </Card>
          )}
        </div>
        <div className="sheet-side">
          <Card title={say(RELATION_WORDS.add)}>
            <DeclareForm key={relations?.length ?? 0} />
          </Card>
        </div>
      </div>
    </>
  );
}

function Declared({ relation }: { readonly relation: RelationView }) {
  const say = useSay();
  const lang = useLang();
  const [withdrawing, setWithdrawing] = useState(false);
  const { kind, otherName, otherOffices, declaredAt, withdrawnAt, withdrawnWhy } = relation;
  return (
    <li className="relation">
      <p>
        <strong>{otherName}</strong> · {say(RELATION_KIND_LABELS[kind])}
      </p>
      <p className="relation-under">
        {otherOffices.map(({ post, placeName }) => `${placeName} ${say(POST_LABELS[post])}`).join(' · ')}
      </p>
      <p className="relation-under">
        {withdrawnAt === null
          ? say(RELATION_WORDS.declaredOn, { when: dateOf(declaredAt, lang) })
          : say(RELATION_WORDS.withdrawnOn, { why: withdrawnWhy ?? '' })}
      </p>
      {withdrawnAt === null && !withdrawing && (
        <Button small onClick={() => setWithdrawing(true)}>
          {say(RELATION_WORDS.withdraw)}
        </Button>
      )}
      {withdrawnAt === null && withdrawing && (
        <WithdrawForm relationId={relation.relationId} onCancel={() => setWithdrawing(false)} />
      )}
    </li>
  );
}

interface WithdrawFormProps {
  readonly relationId: string;
  readonly onCancel: () => void;
}

function WithdrawForm({ relationId, onCancel }: WithdrawFormProps) {
  const say = useSay();
  const sending = useSending(withdrawRelation, () => announce(say(RELATION_WORDS.withdrawn)));
  return (
    <ReasonForm
      label={RELATION_WORDS.withdrawWhy}
      doing={RELATION_WORDS.withdraw}
      kind="primary"
      tooShort={OFFICE_WORDS.missingWhy}
      sending={sending}
      onGiven={(why) => sending.send({ params: { relationId }, body: { why } })}
      onBack={onCancel}
    />
  );
}

function DeclareForm() {
  const say = useSay();
  const [other, setOther] = useState({ id: '', name: '' });
  const [kind, setKind] = useState<RelationKind>();
  const [tried, setTried] = useState(false);
  const sending = useSending(declareRelation, () => announce(say(RELATION_WORDS.done)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (other.id !== '' && kind !== undefined) sending.send({ body: { otherId: other.id, kind } });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <KnownPerson
        chosen={other.name}
        error={tried && other.id === '' ? say(OFFICE_WORDS.missingPerson) : undefined}
        onChoose={(id, name) => setOther({ id, name })}
      />
      <ChoiceGroup
        label={say(RELATION_WORDS.kind)}
        name="kind"
        choices={RELATION_KINDS.map((value) => ({ value, label: say(RELATION_KIND_LABELS[value]) }))}
        chosen={kind ?? null}
        error={tried && kind === undefined ? say(RELATION_WORDS.missingKind) : undefined}
        onChoose={setKind}
      />
      <Unsent sending={sending} refusals={DECLARE_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(RELATION_WORDS.declare)}
        </Button>
      </Actions>
    </form>
  );
}
