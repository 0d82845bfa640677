/** 会前与会后: notice is given, with its reason when it is short; put off or given up with one; and laid into the archive. */
import { useState } from 'react';
import { dayOf, startOf } from '../../../domain/kernel/day.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { isInTime } from '../../../domain/meeting/notice.ts';
import { ruleFor } from '../../../domain/meeting/presence.ts';
import { TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { ActForm, Fold } from '../../kit/meeting/form.tsx';
import { useFields, useRunning } from '../../kit/meeting/running.ts';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { NotingDemand } from './demands.tsx';
import { Listing } from './listing.tsx';
import { useNoticeDays } from './notice-days.ts';
import { dayAndTime, type PlanDraft, PlanForm } from './plan-form.tsx';
import { Received } from './referrals.tsx';
import { type WhereDraft, WhereFields, whereOf } from './where-fields.tsx';
import { MEETING_WORDS } from './words.ts';

export function Before() {
  const { meeting } = useRunning();
  if (meeting.status === 'noticed') return null;
  return (
    <>
      <GivingNotice />
      <NotingDemand />
      <Changing key={meeting.steps} />
    </>
  );
}

function GivingNotice() {
  const say = useSay();
  const { meeting, act } = useRunning();
  const { notice } = ruleFor(meeting);
  const { days } = useNoticeDays()(meeting.kind);
  const short = !isInTime(ruleFor(meeting), Date.now(), meeting.starts, days);
  const { fields, bind } = useFields('notice', { why: '' });
  return (
    <Card title={say(MEETING_WORDS.giveNotice)}>
      <p className="act-lead">{say(MEETING_WORDS.noticeLead)}</p>
      {short && (
        <Notice kind="warn" still>
          {say(MEETING_WORDS.tooLate, { n: days })}
        </Notice>
      )}
      <ActForm
        name="notice"
        button={say(MEETING_WORDS.giveNotice)}
        kind="primary"
        onAct={() => act('notice', { shortWhy: fields.why.trim() || null }, 'notice')}
      >
        {short && notice.short && (
          <TextField label={say(MEETING_WORDS.shortWhy)} maxLength={200} {...bind('why')} />
        )}
      </ActForm>
    </Card>
  );
}

function Changing() {
  const say = useSay();
  const { meeting, act, busy, told } = useRunning();
  const [draft, setDraft] = useState<PlanDraft>(() => ({
    ...{ title: meeting.title, ...dayAndTime(meeting.starts), basis: meeting.basis },
    ...whereDraftOf(meeting),
    declared: meeting.declared === null ? '' : String(meeting.declared),
    inPrivate: meeting.inPrivate ?? '',
    items: meeting.items.map(({ id, title, subject, authorised, minutes, matterId, referralId }) => ({
      ...{ id, title, subject, authorised, minutes: String(minutes), matterId, referralId },
    })),
  }));
  return (
    <>
      <Card title={say(MEETING_WORDS.plan)}>
        <PlanForm
          kind={meeting.kind}
          draft={draft}
          onDraft={setDraft}
          busy={busy}
          onPlan={(body) => void act('change-plan', body, 'plan')}
          told={told?.form === 'plan' && told.words}
        />
      </Card>
      <Received act={(it) => <Listing referral={it} draft={draft} onDraft={setDraft} />} />
    </>
  );
}

const whereDraftOf = ({ venue, heldIn }: Meeting): WhereDraft => ({
  ...{ venue, roomId: heldIn?.roomId ?? '', halves: String(heldIn?.halves ?? 3) },
});

/** 改期 · 取消. */
export function NotThen() {
  const say = useSay();
  const { act, meeting } = useRunning();
  const { fields, bind } = useFields('not-then', { ...dayAndTime(meeting.starts), why: '', cancelWhy: '' });
  const [where, setWhere] = useState(() => whereDraftOf(meeting));
  const startsAt = () => {
    const [hour = 0, minute = 0] = fields.time.split(':').map(Number);
    return startOf(fields.day === '' ? dayOf(meeting.starts) : fields.day) + (hour * 60 + minute) * 60_000;
  };
  return (
    <Card title={say(MEETING_WORDS.notThen)}>
      <Fold title={say(MEETING_WORDS.postpone)}>
        <ActForm
          name="postpone"
          button={say(MEETING_WORDS.postpone)}
          onAct={() => {
            const request = { starts: startsAt(), why: fields.why.trim(), where: whereOf(where) };
            return act('postpone', request, 'postpone');
          }}
        >
          <div className="agenda-row">
            <TextField type="date" label={say(MEETING_WORDS.day)} {...bind('day')} />
            <TextField type="time" label={say(MEETING_WORDS.time)} {...bind('time')} />
          </div>
          <WhereFields
            draft={where}
            day={fields.day}
            error={undefined}
            onChange={(more) => setWhere({ ...where, ...more })}
          />
          <TextField label={say(MEETING_WORDS.why)} maxLength={200} {...bind('why')} />
        </ActForm>
      </Fold>
      <Fold title={say(MEETING_WORDS.cancel)}>
        <ActForm
          name="cancel"
          kind="danger"
          button={say(MEETING_WORDS.cancel)}
          onAct={() => act('cancel', { why: fields.cancelWhy.trim() }, 'cancel')}
        >
          <TextField label={say(MEETING_WORDS.why)} maxLength={200} {...bind('cancelWhy')} />
        </ActForm>
      </Fold>
    </Card>
  );
}

export function Archiving() {
  const say = useSay();
  const { act } = useRunning();
  return (
    <Card title={say(MEETING_WORDS.archive)}>
      <ActForm
        name="archive"
        kind="primary"
        button={say(MEETING_WORDS.archive)}
        onAct={() => act('archive', {}, 'archive')}
      />
    </Card>
  );
}
