/** 一户: written down when it wants contact, changed, called, and erased when it does not want it any more. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import {
  addHousehold,
  changeHousehold,
  type HouseholdView,
  listHouseholds,
  withdrawHousehold,
} from '../../../contract/household.ts';
import { PHONE_NUMBER } from '../../../domain/kernel/phone.ts';
import { CONSENTS, type Consent } from '../../../domain/matter/report.ts';
import { call } from '../../kit/api.ts';
import { CONSENT_LABELS, HOUSEHOLD_REFUSALS } from '../../kit/area-words.ts';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { PhoneIcon } from '../../kit/icons.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { useSendingOnce } from '../sending.ts';
import { useSigned } from '../session/me.ts';
import { tellNextPage } from '../told.ts';
import { focusWrong } from '../wrong.ts';
import { BothValues } from './both.tsx';
import { Erase } from './erase.tsx';
import { KeepButton } from './keep-button.tsx';
import { Openings } from './openings.tsx';
import { AREA } from './words.ts';

interface Draft {
  readonly label: string;
  readonly phone: string;
  readonly consent: Consent | null;
}

const FORM = 'household-form';

/** Back on the area's page, with one sentence. */
function useLeave(): (sentence: (typeof AREA)['saved']) => void {
  const [, go] = useLocation();
  return (sentence) => {
    go('/area', { replace: true });
    tellNextPage(sentence);
  };
}

export function NewHouseholdPage() {
  const say = useSay();
  const { placeCode } = useSigned().me.office;
  const leave = useLeave();
  const [householdId] = useState(newId);
  const form = useForm({ label: '', phone: '', consent: null });
  const sending = useSendingOnce(
    ({ label, phone, consent }: Draft, commandId) =>
      call(addHousehold, {
        body: {
          commandId,
          householdId,
          placeCode,
          label: label.trim(),
          consent: consent ?? 'spoken',
          ...(phone.trim() !== '' && { phone: phone.trim() }),
        },
      }),
    () => leave(AREA.saved),
  );
  return (
    <PhonePage
      title={say(AREA.addHousehold)}
      back="/area"
      bottom={<KeepButton form={FORM} sending={sending} refusals={HOUSEHOLD_REFUSALS} />}
    >
      <p className="soft">{say(AREA.householdsLead)}</p>
      <form id={FORM} noValidate onSubmit={(event) => form.submit(event, sending.send)}>
        <Fields form={form} frozen={sending.frozen} />
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
  const { answer, trouble, again } = useLoad(`households ${placeCode}`, () =>
    call(listHouseholds, { params: { code: placeCode } }),
  );
  const household = answer?.households.find((one) => one.householdId === householdId);
  if (household !== undefined) return <Household key={household.version} household={household} />;
  return (
    <PhonePage title={say(AREA.households)} back="/area">
      {answer === undefined && trouble === undefined ? (
        <Skeleton />
      ) : (
        <TroubleNote kind={trouble ?? 'not-found'} again={again} />
      )}
    </PhonePage>
  );
}

function Household({ household }: { readonly household: HouseholdView }) {
  const say = useSay();
  const leave = useLeave();
  const { householdId, label, phone, consent, consentDay, openings } = household;
  const [version, setVersion] = useState(household.version);
  const form = useForm({ label, phone: phone ?? '', consent });
  const sending = useSendingOnce(
    (draft: Draft, commandId) =>
      call(changeHousehold, {
        params: { householdId },
        body: { commandId, version, label: draft.label.trim(), phone: draft.phone.trim() || null },
      }),
    () => leave(AREA.saved),
  );
  const erasing = useSendingOnce(
    (_: null, commandId) => call(withdrawHousehold, { params: { householdId }, body: { commandId } }),
    () => leave(AREA.withdrawn),
  );
  return (
    <PhonePage
      title={label}
      back="/area"
      bottom={<KeepButton form={FORM} sending={sending} refusals={HOUSEHOLD_REFUSALS} />}
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
        unsent={sending.unsent}
        valuesOf={(now) => [now.label, now.phone]}
        onKeep={setVersion}
        onTake={() => leave(AREA.saved)}
      />
      <form id={FORM} noValidate onSubmit={(event) => form.submit(event, sending.send)}>
        <Fields form={form} frozen={sending.frozen} />
        <p className="soft">{say(AREA.agreedOn, { day: consentDay, how: say(CONSENT_LABELS[consent]) })}</p>
      </form>
      {openings.length === 0 ? null : (
        <Card title={say(AREA.openings)}>
          <Openings openings={openings} />
        </Card>
      )}
      <Erase lead={AREA.withdraw} sending={erasing} refusals={HOUSEHOLD_REFUSALS} />
    </PhonePage>
  );
}

type Form = ReturnType<typeof useForm>;

function useForm(beginning: Draft) {
  const [draft, setDraft] = useState<Draft>(beginning);
  const [tried, setTried] = useState(false);
  const wrong = wrongWith(draft);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = (event: { preventDefault: () => void }, send: (draft: Draft) => void) => {
    event.preventDefault();
    setTried(true);
    if (wrong.length > 0) focusWrong();
    else send(draft);
  };
  return { draft, change, submit, wrong: tried ? wrong : [] };
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
