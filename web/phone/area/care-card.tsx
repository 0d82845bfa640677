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
import type { MyOffice } from '../../../contract/people.ts';
import { ASKED_BY, type AskedBy } from '../../../domain/area/care-card.ts';
import { CONSENTS, type Consent } from '../../../domain/matter/report.ts';
import { ASKED_BY_LABELS, CARE_REFUSALS, CONSENT_LABELS, HELP_LABELS } from '../../kit/area-words.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { useDayText } from '../../kit/day-text.ts';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { DescriptionList } from '../../kit/list.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { forget } from '../load.ts';
import { MainAct, PhonePage, TroubleNote } from '../page.tsx';
import { NotTaken } from '../pending/not-taken.tsx';
import { commandFor } from '../saving.ts';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { todayHere } from '../today.ts';
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

/** What every command about a card says of it. */
const about = (cardId: string, called: string, { officeId, placeName }: MyOffice) => ({
  ...{ commandId: newId(), officeId, entity: cardId },
  shown: { title: called, placeName },
});

export function NewCarePage() {
  const say = useSay();
  const { personId, personName, office } = useSigned().me;
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
  const saving = useSavingOnce(
    (draft: CareDraft) => {
      const body = {
        ...{ cardId, placeCode: office.placeCode, ...requestOf(draft), askedBy },
        ...{ consent: consent ?? 'spoken', consentDay: todayHere() },
        ...(guardian && { guardianWhy: why.trim() }),
      };
      return [commandFor(addCareCard, { ...about(cardId, body.called, office), params: {}, body })];
    },
    (how) => leave(toldAs(how, AREA.saved)),
  );
  return (
    <PhonePage
      title={say(CARE.add)}
      back="/area/care"
      bottom={<KeepButton form={FORM} saving={saving} refusals={CARE_REFUSALS} />}
    >
      <p className="soft">{say(CARE.lead)}</p>
      <form id={FORM} noValidate onSubmit={(event) => form.submit(event, saving.save)}>
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
        <CareFields form={form} frozen={saving.busy} />
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
  if (card !== undefined) return <Card key={cardId} card={card} />;
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
  const { office } = useSigned().me;
  const it = { ...about(cardId, card.called, office), params: { cardId } };
  const reviewing = useSavingOnce(
    (_: null) => [commandFor(reviewCareCard, { ...it, body: { version }, over: true })],
    (how) => leave(toldAs(how, CARE.reviewed)),
  );
  const ending = useSavingOnce(
    (_: null) => [commandFor(endCareCard, { ...it, body: {} })],
    (how) => leave(toldAs(how, AREA.withdrawn)),
  );
  if (changing) return <Changing card={card} />;
  return (
    <PhonePage
      title={card.called}
      back="/area/care"
      bottom={
        <MainAct>
          <NotTaken what={reviewing.notTaken} refusals={CARE_REFUSALS} />
          <Button kind="primary" wide busy={reviewing.busy} onClick={() => reviewing.save(null)}>
            {say(CARE.review)}
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
      <Erase lead={CARE.end} saving={ending} refusals={CARE_REFUSALS} />
    </PhonePage>
  );
}

function Facts({ card }: { readonly card: CareView }) {
  const say = useSay();
  const dayText = useDayText();
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
          value: say(AREA.agreedOn, { day: dayText(consentDay), how: say(CONSENT_LABELS[consent]) }),
        },
        { term: say(CARE.title), value: say(CARE.due, { day: dayText(reviewDue) }) },
      ]}
    />
  );
}

function Changing({ card }: { readonly card: CareView }) {
  const leave = useLeave();
  const [over, setOver] = useState<number>();
  const form = useCareForm(draftOf(card));
  const { cardId } = card;
  const { office } = useSigned().me;
  const saving = useSavingOnce(
    (draft: CareDraft) => {
      const body = { version: over ?? draft.version, ...requestOf(draft) };
      const it = { ...about(cardId, body.called, office), params: { cardId }, body, over: true } as const;
      return [commandFor(changeCareCard, it)];
    },
    (how) => leave(toldAs(how, AREA.saved)),
  );
  return (
    <PhonePage
      title={card.called}
      back="/area/care"
      bottom={<KeepButton form={FORM} saving={saving} refusals={CARE_REFUSALS} />}
    >
      <BothValues
        notTaken={saving.notTaken}
        valuesOf={() => []}
        onKeep={setOver}
        onTake={() => leave(AREA.saved)}
      />
      <form id={FORM} noValidate onSubmit={(event) => form.submit(event, saving.save)}>
        <CareFields form={form} frozen={saving.busy} />
      </form>
    </PhonePage>
  );
}
