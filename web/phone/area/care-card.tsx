/** 一张关爱卡: written by the chief, looked at again by its carers, ended by either. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import {
  addCareCard,
  type CareView,
  changeCareCard,
  endCareCard,
  reviewCareCard,
} from '../../../contract/care-card.ts';
import { ASKED_BY, type AskedBy } from '../../../domain/area/care-card.ts';
import { CONSENTS, type Consent } from '../../../domain/matter/report.ts';
import { call } from '../../kit/api.ts';
import { ASKED_BY_LABELS, CARE_REFUSALS, CONSENT_LABELS, HELP_LABELS } from '../../kit/area-words.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { DescriptionList } from '../../kit/list.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { forget } from '../load.ts';
import { MainAct, PhonePage, TroubleNote } from '../page.tsx';
import { UnsentNote } from '../send.tsx';
import { useSendingOnce } from '../sending.ts';
import { useSigned } from '../session/me.ts';
import { tellNextPage } from '../told.ts';
import { BothValues } from './both.tsx';
import { useCareCards } from './care.tsx';
import { blankCare, type CareDraft, CareFields, draftOf, requestOf, useCareForm } from './care-form.tsx';
import { CARE } from './care-words.ts';
import { Erase } from './erase.tsx';
import { KeepButton } from './keep-button.tsx';
import { AREA } from './words.ts';

const FORM = 'care-form';

/** Back on the list, which is read anew. */
function useLeave(): (sentence: Sentence) => void {
  const [, go] = useLocation();
  const { officeId } = useSigned().me.office;
  return (sentence) => {
    forget(`care-cards ${officeId}`);
    go('/area/care', { replace: true });
    tellNextPage(sentence);
  };
}

export function NewCarePage() {
  const say = useSay();
  const { personId, personName, office } = useSigned().me;
  const { placeCode } = office;
  const leave = useLeave();
  const [cardId] = useState(newId);
  const [askedBy, setAskedBy] = useState<AskedBy>('self');
  const [why, setWhy] = useState('');
  const [consent, setConsent] = useState<Consent | null>(null);
  const guardian = askedBy === 'guardian';
  const form = useCareForm(
    blankCare({ name: personName, personId }),
    consent !== null && (!guardian || why.trim().length >= 2),
  );
  const sending = useSendingOnce(
    (draft: CareDraft, commandId) =>
      call(addCareCard, {
        body: {
          commandId,
          cardId,
          placeCode,
          ...requestOf(draft),
          askedBy,
          consent: consent ?? 'spoken',
          ...(guardian && { guardianWhy: why.trim() }),
        },
      }),
    () => leave(AREA.saved),
  );
  return (
    <PhonePage
      title={say(CARE.add)}
      back="/area/care"
      bottom={<KeepButton form={FORM} sending={sending} refusals={CARE_REFUSALS} />}
    >
      <p className="soft">{say(CARE.lead)}</p>
      <form id={FORM} noValidate onSubmit={(event) => form.submit(event, sending.send)}>
        <ChoiceGroup
          row
          name="askedBy"
          label={say(CARE.askedBy)}
          choices={ASKED_BY.map((value) => ({ value, label: say(ASKED_BY_LABELS[value]) }))}
          chosen={askedBy}
          onChoose={setAskedBy}
        />
        {guardian ? (
          <TextField
            label={say(CARE.guardianWhy)}
            maxLength={100}
            autoComplete="off"
            value={why}
            error={form.tried && why.trim().length < 2 ? say(CARE.noGuardianWhy) : null}
            onChange={(event) => setWhy(event.target.value)}
          />
        ) : null}
        <CareFields form={form} frozen={sending.frozen} />
        <ChoiceGroup
          row
          name="consent"
          label={say(CARE.consent)}
          choices={CONSENTS.map((value) => ({ value, label: say(CONSENT_LABELS[value]) }))}
          chosen={consent}
          error={form.tried && consent === null ? say(CARE.noConsent) : null}
          onChoose={setConsent}
        />
      </form>
    </PhonePage>
  );
}

export function CareCardPage({ cardId }: { readonly cardId: string }) {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const { answer, trouble, again } = useCareCards(officeId);
  const card = answer?.cards.find((one) => one.cardId === cardId);
  if (card !== undefined) return <Card key={card.version} card={card} />;
  return (
    <PhonePage title={say(CARE.title)} back="/area/care">
      {answer === undefined && trouble === undefined ? (
        <Skeleton />
      ) : (
        <TroubleNote kind={trouble ?? 'not-found'} again={again} />
      )}
    </PhonePage>
  );
}

function Card({ card }: { readonly card: CareView }) {
  const say = useSay();
  const leave = useLeave();
  const [changing, setChanging] = useState(false);
  const { cardId, version } = card;
  const reviewing = useSendingOnce(
    (_: null, commandId) => call(reviewCareCard, { params: { cardId }, body: { commandId, version } }),
    () => leave(CARE.reviewed),
  );
  const ending = useSendingOnce(
    (_: null, commandId) => call(endCareCard, { params: { cardId }, body: { commandId } }),
    () => leave(AREA.withdrawn),
  );
  if (changing) return <Changing card={card} />;
  return (
    <PhonePage
      title={card.called}
      back="/area/care"
      bottom={
        <MainAct>
          {reviewing.unsent === undefined ? null : (
            <UnsentNote unsent={reviewing.unsent} refusals={CARE_REFUSALS} />
          )}
          <Button kind="primary" wide busy={reviewing.busy} onClick={() => reviewing.send(null)}>
            {say(reviewing.frozen ? AREA.again : CARE.review)}
          </Button>
        </MainAct>
      }
    >
      <Facts card={card} />
      {card.mine ? (
        <Button wide onClick={() => setChanging(true)}>
          {say(AREA.edit)}
        </Button>
      ) : null}
      <Erase lead={CARE.end} sending={ending} refusals={CARE_REFUSALS} />
    </PhonePage>
  );
}

function Facts({ card }: { readonly card: CareView }) {
  const say = useSay();
  const { helps, words, carers, askedBy, guardianWhy, consent, consentDay, reviewDue } = card;
  return (
    <DescriptionList
      facts={[
        { term: say(CARE.helps), value: helps.map((help) => say(HELP_LABELS[help])).join(' · ') },
        { term: say(CARE.words), value: words },
        { term: say(CARE.carers), value: carers.map(({ name }) => name).join('、') },
        { term: say(CARE.askedBy), value: [say(ASKED_BY_LABELS[askedBy]), guardianWhy ?? ''].join(' ') },
        {
          term: say(CARE.consent),
          value: say(AREA.agreedOn, { day: consentDay, how: say(CONSENT_LABELS[consent]) }),
        },
        { term: say(CARE.title), value: say(CARE.due, { day: reviewDue }) },
      ]}
    />
  );
}

function Changing({ card }: { readonly card: CareView }) {
  const leave = useLeave();
  const [version, setVersion] = useState(card.version);
  const form = useCareForm(draftOf(card));
  const { cardId } = card;
  const sending = useSendingOnce(
    (draft: CareDraft, commandId) =>
      call(changeCareCard, { params: { cardId }, body: { commandId, version, ...requestOf(draft) } }),
    () => leave(AREA.saved),
  );
  return (
    <PhonePage
      title={card.called}
      back="/area/care"
      bottom={<KeepButton form={FORM} sending={sending} refusals={CARE_REFUSALS} />}
    >
      <BothValues
        unsent={sending.unsent}
        valuesOf={() => []}
        onKeep={setVersion}
        onTake={() => leave(AREA.saved)}
      />
      <form id={FORM} noValidate onSubmit={(event) => form.submit(event, sending.send)}>
        <CareFields form={form} frozen={sending.frozen} />
      </form>
    </PhonePage>
  );
}
