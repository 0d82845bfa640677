/** 愿意联系的户 of one area, for its village: written down, labels and consent; a number one by one; and out, when one does not want it. */
import { useCallback, useState } from 'react';
import { type HouseholdView, listHouseholds, withdrawHousehold } from '../../../contract/household.ts';
import { CONSENT_LABELS, HOUSEHOLD_REFUSALS } from '../../kit/area-words.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { useDayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered, Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { HouseholdForm } from './household-form.tsx';
import { OpenPhone } from './open-phone.tsx';
import { AREA_WORDS } from './words.ts';

export function Households({ code }: { readonly code: string }) {
  const say = useSay();
  const dayText = useDayText();
  const asked = useAsked(listHouseholds, { params: { code } }, { fresh: true });
  const [leaving, setLeaving] = useState<HouseholdView>();
  const households = asked.answer?.households;
  const columns: readonly Column<HouseholdView>[] = [
    { key: 'label', head: say(AREA_WORDS.label), names: true, cell: ({ label }) => label },
    {
      key: 'phone',
      head: say(AREA_WORDS.phone),
      cell: ({ householdId, hasPhone }) => <OpenPhone cardId={householdId} hasPhone={hasPhone} />,
    },
    {
      key: 'consent',
      head: say(AREA_WORDS.consent),
      cell: ({ consent, consentDay }) => `${dayText(consentDay)} ${say(CONSENT_LABELS[consent])}`,
    },
    {
      key: 'withdraw',
      head: say(AREA_WORDS.withdraw),
      cell: (household) => (
        <Button small kind="quiet" onClick={() => setLeaving(household)}>
          {say(AREA_WORDS.withdraw)}
        </Button>
      ),
    },
  ];
  return (
    <Card title={say(AREA_WORDS.households)}>
      <p className="act-lead">{say(AREA_WORDS.householdsLead)}</p>
      <Unanswered asked={asked} />
      {leaving && (
        <Leaving key={leaving.householdId} household={leaving} onDone={() => setLeaving(undefined)} />
      )}
      {households?.length === 0 && <EmptyState title={say(AREA_WORDS.noHouseholds)} />}
      {households && households.length > 0 && (
        <Table
          caption={say(AREA_WORDS.households)}
          captionUnseen
          stacks
          columns={columns}
          rows={households}
          keyOf={({ householdId }) => householdId}
        />
      )}
      <HouseholdForm code={code} onAdded={asked.again} />
    </Card>
  );
}

function Leaving({ household, onDone }: { readonly household: HouseholdView; readonly onDone: () => void }) {
  const say = useSay();
  const { householdId, label } = household;
  const done = useCallback(() => {
    announce(say(AREA_WORDS.withdrawn));
    onDone();
  }, [say, onDone]);
  const sending = useSending(withdrawHousehold, done);
  return (
    <Notice kind="warn">
      <p>{say(AREA_WORDS.withdrawAsk, { label })}</p>
      <Unsent sending={sending} refusals={HOUSEHOLD_REFUSALS} />
      <Actions>
        <Button
          kind="danger"
          busy={sending.sending}
          onClick={() => sending.send({ params: { householdId }, body: {} })}
        >
          {say(AREA_WORDS.withdrawYes)}
        </Button>
        <Button onClick={onDone}>{say(WORDS.cancel)}</Button>
      </Actions>
    </Notice>
  );
}
