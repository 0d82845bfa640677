/** 筹备一个会: which meeting, when, where, about what; the rule stands beside it while it is filled in. */
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { linkConsultation } from '../../../contract/consultation-acts.ts';
import { planMeeting } from '../../../contract/meeting.ts';
import { listPlaces } from '../../../contract/place.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { isKindOf, type MeetingKind } from '../../../domain/meeting/kind.ts';
import { Select } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import { KIND_LABELS } from '../../kit/meeting/terms.ts';
import { PageHead } from '../../kit/page.tsx';
import { say as sayIn, useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { withSignNamed } from '../room/taken.ts';
import { Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { Demands } from './demands.tsx';
import { emptyItem, KINDS_OF, takenCandidates } from './draft.ts';
import { Listing } from './listing.tsx';
import { useNoticeDays } from './notice-days.ts';
import { type PlanDraft, PlanForm } from './plan-form.tsx';
import { Received } from './referrals.tsx';
import { RuleCard } from './rule-card.tsx';
import { ruleNow } from './rule-now.ts';
import { OpenTasks } from './tasks.tsx';
import { MEETING_WORDS } from './words.ts';
import './meeting.css';

/** The first day on which a meeting of this kind may be held, and a name for it. */
function startOfPlan(
  kind: MeetingKind,
  days: number,
  placeName: string,
  month: string | undefined,
): PlanDraft {
  const day = addDays(dayOf(Date.now()), Math.max(1, days));
  const of = month === undefined ? '' : `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
  return {
    ...{ title: `${placeName}${of}${sayIn(KIND_LABELS[kind], 'zh')}`, day, time: '09:00' },
    ...{ venue: '', roomId: '', halves: '3' },
    ...{ basis: null, declared: '', inPrivate: '', items: [emptyItem()] },
  };
}

export function PlanMeeting() {
  const say = useSay();
  const [, go] = useLocation();
  const { office } = useWho();
  const search = new URLSearchParams(useSearch());
  const fromDigest = search.get('from') === 'digest';
  const consultationId = search.get('topic');
  const [taken] = useState(() => (fromDigest ? takenCandidates() : undefined));
  const noticeDays = useNoticeDays();
  const kinds = (KINDS_OF[office.post] ?? []).filter((one) => isKindOf(one, office.placeCode));
  const [kind, setKind] = useState<MeetingKind>(kinds[0] ?? 'council_session');
  const [group, setGroup] = useState('');
  const [draft, setDraft] = useState<PlanDraft>(() => ({
    ...startOfPlan(kind, ruleNow(kind).notice.days, office.placeName, taken?.month),
    ...(taken !== undefined && taken.items.length > 0 && { items: taken.items }),
  }));
  const inGroup = kind === 'group_meeting' && office.post === 'village_cadre';
  const groups =
    useAsked(listPlaces, { query: { parent: office.placeCode } }, { when: inGroup }).answer?.places ?? [];
  const linking = useSending(linkConsultation, () => {});
  const sending = useSending(planMeeting, ({ meetingId }) => {
    if (consultationId !== null)
      linking.send({ params: { consultationId }, body: { kind: 'meeting', id: meetingId } });
    announce(say(MEETING_WORDS.planned));
    go(`/meetings/${meetingId}`);
  });
  useTitle(say(MEETING_WORDS.plan));
  const choose = (next: MeetingKind) => {
    setKind(next);
    const { title, day } = startOfPlan(next, noticeDays(next).days, office.placeName, taken?.month);
    setDraft({ ...draft, title, day, basis: null });
  };
  const placeCode = inGroup ? group || (groups[0]?.code ?? '') : office.placeCode;
  return (
    <>
      <PageHead over={<Go href="/meetings">{say(MEETING_WORDS.title)}</Go>} title={say(MEETING_WORDS.plan)} />
      <div className="sheet-body">
        <div className="plan-column">
          <Card>
            <PlanForm
              kind={kind}
              draft={draft}
              onDraft={setDraft}
              busy={sending.sending}
              onPlan={(body) => sending.send({ body: { ...body, kind, placeCode, meetingId: newId() } })}
              told={
                <Unsent
                  sending={{ ...sending, trouble: withSignNamed(sending.trouble, say) }}
                  refusals={MEETING_REFUSALS}
                />
              }
            >
              <Select
                label={say(MEETING_WORDS.kindQuestion)}
                value={kind}
                choices={kinds.map((value) => ({ value, label: say(KIND_LABELS[value]) }))}
                onChange={({ target }) => choose(target.value as MeetingKind)}
              />
              {inGroup && groups.length > 0 && (
                <Select
                  label={say(MEETING_WORDS.at)}
                  value={placeCode}
                  choices={groups.map(({ code, name }) => ({ value: code, label: name }))}
                  onChange={({ target }) => setGroup(target.value)}
                />
              )}
            </PlanForm>
          </Card>
          <Received act={(it) => <Listing referral={it} draft={draft} onDraft={setDraft} />} />
        </div>
        <div className="sheet-side">
          <RuleCard kind={kind} day={draft.day === '' ? undefined : draft.day} />
          <Demands kind={kind} />
          {kind === 'joint_conference' && <OpenTasks kind={kind} />}
        </div>
      </div>
    </>
  );
}
