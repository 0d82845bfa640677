/** 更正要求: what persons whom this office may appoint say is wrong about their accounts; set right, or refused with the reason. */
import { useState } from 'react';
import { answerCorrection, listCorrections } from '../../../contract/correction.ts';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { Time } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { ReasonForm } from '../reason-form.tsx';
import { Unanswered, Unsent } from '../trouble.tsx';
import { CORRECTIONS } from './correction-words.ts';
import { CORRECTION_REFUSALS } from './refusals.ts';

type Open = AnswerOf<typeof listCorrections>['corrections'][number];

export function Corrections() {
  const say = useSay();
  const asked = useAsked(listCorrections, {}, { fresh: true });
  useTitle(say(CORRECTIONS.title));
  const open = asked.answer?.corrections;
  return (
    <>
      <PageHead title={say(CORRECTIONS.title)} under={say(CORRECTIONS.lead)} />
      <div className="office-form">
        <Unanswered asked={asked} />
        {open?.length === 0 && (
          <EmptyState title={say(CORRECTIONS.none)}>{say(CORRECTIONS.noneLead)}</EmptyState>
        )}
        {open?.map((one) => (
          <OneCorrection key={`${one.personId} ${one.askedAt}`} one={one} />
        ))}
      </div>
    </>
  );
}

function OneCorrection({ one }: { readonly one: Open }) {
  const say = useSay();
  const [refusing, setRefusing] = useState(false);
  const agree = useSending(answerCorrection, () => announce(say(CORRECTIONS.agreed)));
  const refuse = useSending(answerCorrection, () => announce(say(CORRECTIONS.refused)));
  const { personId, personName, personPhone, offices, askedAt, name, phone } = one;
  const params = { personId };
  const change = (from: string | null, to: string) =>
    say(CORRECTIONS.fromTo, { from: from ?? say(CORRECTIONS.nothing), to });
  return (
    <Card title={personName}>
      <p className="relation-under">
        {offices.map(({ post, placeName }) => `${placeName} ${say(POST_LABELS[post])}`).join(' · ')}
      </p>
      <DescriptionList
        facts={[
          { term: say(CORRECTIONS.name), value: name && change(personName, name) },
          { term: say(CORRECTIONS.phone), value: phone && change(personPhone, phone) },
          { term: say(CORRECTIONS.askedAt), value: <Time at={askedAt} /> },
        ]}
      />
      <div className="correction">
        {refusing ? (
          <ReasonForm
            label={CORRECTIONS.why}
            doing={CORRECTIONS.refuse}
            kind="danger"
            sending={refuse}
            refusals={CORRECTION_REFUSALS}
            onGiven={(why) => refuse.send({ params, body: { askedAt, agreed: false, why } })}
            onBack={() => setRefusing(false)}
          />
        ) : (
          <>
            <Unsent sending={agree} refusals={CORRECTION_REFUSALS} />
            <Actions>
              <Button
                kind="primary"
                busy={agree.sending}
                onClick={() => agree.send({ params, body: { askedAt, agreed: true } })}
              >
                {say(CORRECTIONS.agree)}
              </Button>
              <Button onClick={() => setRefusing(true)}>{say(CORRECTIONS.refuse)}</Button>
            </Actions>
          </>
        )}
      </div>
    </Card>
  );
}
