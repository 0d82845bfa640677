/** 我的片区: what an area's chief has at hand: the card for the door, and the households that want to be reached. */
import { CONSENT_LABELS, ROSTER, TOPICS } from '../../kit/area-words.ts';
import { LinkButton } from '../../kit/button.tsx';
import { useDayText } from '../../kit/day-text.ts';
import { PlusIcon } from '../../kit/icons.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { useSigned } from '../session/me.ts';
import { CARE } from './care-words.ts';
import { useHouseholds } from './households.ts';
import { AREA } from './words.ts';

export function AreaPage() {
  const say = useSay();
  const { office } = useSigned().me;
  if (office.post !== 'area_chief')
    return (
      <PhonePage title={say(AREA.title)} back="/me">
        <EmptyState title={say(AREA.notYours)} />
      </PhonePage>
    );
  return (
    <PhonePage
      title={say(AREA.title)}
      back="/me"
      tools={<span className="top-place">{office.placeName}</span>}
    >
      <Households area={office.placeCode} />
      <List>
        <ListRow title={say(CARE.title)} under={say(AREA.careMore)} href="/area/care" />
        <ListRow title={say(AREA.away)} under={say(AREA.awayMore)} href="/area/away" />
        <ListRow title={say(ROSTER.title)} under={say(AREA.rosterMore)} href="/area/roster" />
        <ListRow title={say(TOPICS.title)} under={say(AREA.topicsMore)} href="/area/topics" />
        <ListRow title={say(AREA.card)} under={say(AREA.cardMore)} href="/area/card" />
      </List>
    </PhonePage>
  );
}

function Households({ area }: { readonly area: string }) {
  const say = useSay();
  const dayText = useDayText();
  const { households, trouble, keptAt, again } = useHouseholds(area);
  return (
    <Card
      title={say(AREA.households)}
      aside={
        <LinkButton small icon={PlusIcon} href="/area/households/new">
          {say(AREA.addHousehold)}
        </LinkButton>
      }
    >
      <p className="soft">{say(AREA.householdsLead)}</p>
      {households === undefined ? (
        trouble === undefined ? (
          <Skeleton />
        ) : (
          <TroubleNote kind={trouble} again={again} />
        )
      ) : (
        <Stale trouble={trouble} keptAt={keptAt} />
      )}
      {households?.length === 0 ? <p className="soft">{say(AREA.noHouseholds)}</p> : null}
      {households === undefined || households.length === 0 ? null : (
        <List label={say(AREA.households)}>
          {households.map(({ householdId, label, phone, consent, consentDay }) => (
            <ListRow
              key={householdId}
              href={`/area/households/${householdId}`}
              title={label}
              over={phone}
              under={say(AREA.agreedOn, { day: dayText(consentDay), how: say(CONSENT_LABELS[consent]) })}
            />
          ))}
        </List>
      )}
    </Card>
  );
}
