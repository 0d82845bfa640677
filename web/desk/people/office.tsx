/** 任职页: who holds an office, since when, and what can be done with it now. */
import { useState } from 'react';
import { useParams } from 'wouter';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { getHandover } from '../../../contract/handover.ts';
import type { invitePerson } from '../../../contract/invitation.ts';
import { getOffice, type OfficePage } from '../../../contract/office.ts';
import { partsOf } from '../../../domain/handover/list.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { useDayText } from '../../kit/day-text.ts';
import { HANDOVER } from '../../kit/handover-words.ts';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { Timeline } from '../../kit/timeline.tsx';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { useNow } from '../now.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { InvitationSlip } from './invitation-slip.tsx';
import { OfficeActs } from './office-acts.tsx';
import { ACCOUNT_LABELS, OFFICE_STEP_LABELS, OFFICE_WORDS } from './office-words.ts';

export function OfficeSheet() {
  const { officeId = '' } = useParams<{ officeId: string }>();
  const asked = useAsked(getOffice, { params: { officeId } });
  const [invitation, setInvitation] = useState<AnswerOf<typeof invitePerson>>();
  const office = asked.answer;
  useTitle(office?.personName);
  if (office === undefined) return <Unanswered asked={asked} />;
  if (invitation !== undefined)
    return <InvitationSlip invitation={invitation} office={office} onBack={() => setInvitation(undefined)} />;
  return <Sheet office={office} onInvited={setInvitation} />;
}

interface SheetProps {
  readonly office: OfficePage;
  readonly onInvited: (invitation: AnswerOf<typeof invitePerson>) => void;
}

function Sheet({ office, onInvited }: SheetProps) {
  const say = useSay();
  const lang = useLang();
  const { office: who } = useWho();
  return (
    <>
      <PageHead
        over={
          <Go href={`/places/${office.placeCode}`}>{[...office.within, office.placeName].join(' › ')}</Go>
        }
        title={office.personName}
        under={officeName(office, lang)}
        actions={
          mayUse(who.post, getHandover) &&
          partsOf(office.post).length > 0 && (
            <Actions>
              <LinkButton href={`/offices/${office.officeId}/handover`}>{say(HANDOVER.title)}</LinkButton>
            </Actions>
          )
        }
      />
      <div className="sheet-body">
        <div>
          <Card title={say(OFFICE_WORDS.office)}>
            <Facts office={office} />
          </Card>
          <Card title={say(OFFICE_WORDS.happened)}>
            <Happened steps={office.steps} />
          </Card>
        </div>
        <div className="sheet-side">
          <OfficeActs office={office} onInvited={onInvited} />
        </div>
      </div>
    </>
  );
}

function Facts({
  office: { post, unitName, from, to, standsInFor, phone, account },
}: {
  readonly office: OfficePage;
}) {
  const say = useSay();
  const dayText = useDayText();
  const since = { from: dayText(from) };
  return (
    <DescriptionList
      facts={[
        { term: say(OFFICE_WORDS.post), value: say(POST_LABELS[post]) },
        { term: say(OFFICE_WORDS.unit), value: unitName },
        {
          term: say(OFFICE_WORDS.term),
          value:
            to === null
              ? say(OFFICE_WORDS.openEnd, since)
              : say(OFFICE_WORDS.closedEnd, { ...since, to: dayText(to) }),
        },
        {
          term: say(OFFICE_WORDS.standing),
          value: standsInFor === null ? null : say(OFFICE_WORDS.standsInFor, { name: standsInFor }),
        },
        { term: say(OFFICE_WORDS.phone), value: phone },
        { term: say(OFFICE_WORDS.account), value: say(ACCOUNT_LABELS[account]) },
      ]}
    />
  );
}

function Happened({ steps }: { readonly steps: OfficePage['steps'] }) {
  const say = useSay();
  const now = useNow();
  if (steps.length === 0) return <p>{say(OFFICE_WORDS.nothingHappened)}</p>;
  return (
    <Timeline
      now={now}
      happenings={steps.map(({ at, kind, byName, byPost, why }) => ({
        key: `${at} ${kind}`,
        at,
        title: say(OFFICE_STEP_LABELS[kind]),
        by: say(OFFICE_WORDS.byWhom, { post: say(POST_LABELS[byPost]), name: byName }),
        words: why,
      }))}
    />
  );
}
