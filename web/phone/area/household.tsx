/** 一户: written down when it wants contact, changed, called, and erased when it does not want it any more. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import {
  addHousehold,
  changeHousehold,
  type HouseholdView,
  withdrawHousehold,
} from '../../../contract/household.ts';
import type { MyOffice } from '../../../contract/people.ts';
import { PHONE_NUMBER } from '../../../domain/kernel/phone.ts';
import { CONSENTS, type Consent } from '../../../domain/matter/report.ts';
import { CONSENT_LABELS, HOUSEHOLD_REFUSALS } from '../../kit/area-words.ts';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { useDayText } from '../../kit/day-text.ts';
import { TextField } from '../../kit/field.tsx';
import { PhoneIcon } from '../../kit/icons.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useDraftToSave, useEdit } from '../draft.ts';
import { draftName } from '../draft-name.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { commandFor } from '../saving.ts';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { todayHere } from '../today.ts';
import { tellNextPage } from '../told.ts';
import { focusWrong } from '../wrong.ts';
import { BothValues } from './both.tsx';
import { Erase } from './erase.tsx';
import { useHouseholds } from './households.ts';
import { KeepButton } from './keep-button.tsx';
import { Openings } from './openings.tsx';
import { AREA } from './words.ts';

interface Draft {
  readonly label: string;
  readonly phone: string;
  readonly consent: Consent | null;
}

const BLANK: Draft = { label: '', phone: '', consent: null };
const IDS = ['householdId', 'commandId'] as const;

const FORM = 'household-form';

/** Back on the area's page, with one sentence. */
function useLeave(): (sentence: Sentence) => void {
  const [, go] = useLocation();
  return (sentence) => {
    go('/area', { replace: true });
    tellNextPage(sentence);
  };
}

/** What every command about a household says of it. */
const about = (householdId: string, label: string, { officeId, placeName }: MyOffice) => ({
  ...{ commandId: newId(), officeId, entity: householdId },
  shown: { title: label, placeName },
});

export function NewHouseholdPage() {
  const say = useSay();
  const { office } = useSigned().me;
  const leave = useLeave();
  const { draft, change, drop } = useDraftToSave(draftName(office.officeId, 'household'), BLANK, IDS);
  const form = { ...useTried(draft), change };
  const { householdId, commandId } = draft.ids;
  const saving = useSavingOnce(
    ({ label, phone, consent }: Draft) => {
      const body = {
        ...{ householdId, placeCode: office.placeCode, label: label.trim() },
        ...{ consent: consent ?? 'spoken', consentDay: todayHere() },
        ...(phone.trim() !== '' && { phone: phone.trim() }),
      };
      const it = { ...about(householdId, label.trim(), office), commandId, params: {}, body };
      return [commandFor(addHousehold, it)];
    },
    (how) => {
      drop();
      leave(toldAs(how, AREA.saved));
    },
  );
  return (
    <PhonePage
      title={say(AREA.addHousehold)}
      back="/area"
      bottom={<KeepButton form={FORM} saving={saving} refusals={HOUSEHOLD_REFUSALS} />}
    >
      <p className="soft">{say(AREA.householdsLead)}</p>
      <form id={FORM} noValidate onSubmit={(event) => form.submit(event, saving.save)}>
        <Fields form={form} frozen={saving.busy} />
        <ChoiceGroup
          row
          name="consent"
          label={say(AREA.consent)}
          choices={CONSENTS.map((value) => ({ value, label: say(CONSENT_LABELS[value]) }))}
          chosen={form.draft.consent}
          error={form.wrong.includes('consent') ? say(AREA.noConsent) : null}
          onChoose={(consent) => form.change({ consent })}
        />
      </form>
    </PhonePage>
  );
}

export function HouseholdPage({ householdId }: { readonly householdId: string }) {
  const say = useSay();
  const { placeCode } = useSigned().me.office;
  const { households, trouble, again } = useHouseholds(placeCode);
  const household = households?.find((one) => one.householdId === householdId);
  if (household !== undefined) return <Household key={householdId} household={household} />;
  return (
    <PhonePage title={say(AREA.households)} back="/area">
      {households === undefined && trouble === undefined ? (
        <Skeleton />
      ) : (
        <TroubleNote kind={trouble ?? 'not-found'} again={again} />
      )}
    </PhonePage>
  );
}

function Household({ household }: { readonly household: HouseholdView }) {
  const say = useSay();
  const dayText = useDayText();
  const leave = useLeave();
  const { householdId, label, phone, consent, consentDay, openings, version } = household;
  const { office } = useSigned().me;
  const { edited, change, drop } = useEdit(draftName(office.officeId, 'household', householdId), label, {
    ...{ householdId, label, phone: phone ?? '', consent, version },
  });
  const form = { ...useTried(edited), change };
  const params = { householdId };
  const saving = useSavingOnce(
    (draft: typeof edited) => {
      const said = { version: draft.version, label: draft.label.trim(), phone: draft.phone.trim() || null };
      const it = { ...about(householdId, said.label, office), params, body: said, over: true } as const;
      return [commandFor(changeHousehold, it)];
    },
    (how) => {
      drop();
      leave(toldAs(how, AREA.saved));
    },
  );
  const erasing = useSavingOnce(
    (_: null) => [commandFor(withdrawHousehold, { ...about(householdId, label, office), params, body: {} })],
    (how) => {
      drop();
      leave(toldAs(how, AREA.withdrawn));
    },
  );
  return (
    <PhonePage
      title={label}
      back="/area"
      bottom={<KeepButton form={FORM} saving={saving} refusals={HOUSEHOLD_REFUSALS} />}
    >
      {phone === null ? null : (
        <a className="button is-secondary is-wide" href={`tel:${phone}`}>
          <PhoneIcon />
          <span>
            {say(AREA.call)} {phone}
          </span>
        </a>
      )}
      <BothValues
        notTaken={saving.notTaken}
        valuesOf={(now) => [now.label, now.phone]}
        onKeep={(now) => change({ version: now })}
        onTake={() => {
          drop();
          leave(AREA.saved);
        }}
      />
      <form id={FORM} noValidate onSubmit={(event) => form.submit(event, saving.save)}>
        <Fields form={form} frozen={saving.busy} />
        <p className="soft">
          {say(AREA.agreedOn, { day: dayText(consentDay), how: say(CONSENT_LABELS[consent]) })}
        </p>
      </form>
      {openings.length === 0 ? null : (
        <Card title={say(AREA.openings)}>
          <Openings openings={openings} />
        </Card>
      )}
      <Erase lead={AREA.withdraw} saving={erasing} refusals={HOUSEHOLD_REFUSALS} />
    </PhonePage>
  );
}

interface Form {
  readonly draft: Draft;
  readonly change: (part: Partial<Pick<Draft, 'label' | 'phone'>>) => void;
  readonly wrong: ReturnType<typeof wrongWith>;
}

/** What is wrong is said once it was tried. */
function useTried<D extends Draft>(draft: D) {
  const [tried, setTried] = useState(false);
  const wrong = wrongWith(draft);
  const submit = (event: { preventDefault: () => void }, send: (draft: D) => void) => {
    event.preventDefault();
    setTried(true);
    if (wrong.length > 0) focusWrong();
    else send(draft);
  };
  return { draft, submit, wrong: tried ? wrong : [] };
}

function wrongWith({ label, phone, consent }: Draft): readonly ('label' | 'phone' | 'consent')[] {
  return [
    ...(label.trim() === '' ? (['label'] as const) : []),
    ...(phone.trim() !== '' && !PHONE_NUMBER.test(phone.trim()) ? (['phone'] as const) : []),
    ...(consent === null ? (['consent'] as const) : []),
  ];
}

function Fields({
  form: { draft, change, wrong },
  frozen,
}: {
  readonly form: Form;
  readonly frozen: boolean;
}) {
  const say = useSay();
  return (
    <>
      <TextField
        label={say(AREA.label)}
        placeholder={say(AREA.labelExample)}
        maxLength={20}
        autoComplete="off"
        readOnly={frozen}
        value={draft.label}
        error={wrong.includes('label') ? say(AREA.noLabel) : null}
        onChange={(event) => change({ label: event.target.value })}
      />
      <TextField
        label={say(AREA.phone)}
        optional
        type="tel"
        inputMode="tel"
        autoComplete="off"
        maxLength={15}
        readOnly={frozen}
        value={draft.phone}
        error={wrong.includes('phone') ? say(AREA.wrongPhone) : null}
        onChange={(event) => change({ phone: event.target.value })}
      />
    </>
  );
}
