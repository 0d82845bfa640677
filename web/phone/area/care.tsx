/** 关爱卡: those of my area, and those of which I am a carer; what has to be looked at first. Kept in no store of this phone. */
import {
  addCareCard,
  type CareView,
  changeCareCard,
  endCareCard,
  listCareCards,
  reviewCareCard,
} from '../../../contract/care-card.ts';
import { call } from '../../kit/api.ts';
import { HELP_LABELS } from '../../kit/area-words.ts';
import { LinkButton } from '../../kit/button.tsx';
import { useDayText } from '../../kit/day-text.ts';
import { PlusIcon } from '../../kit/icons.tsx';
import { List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { WaitingOf } from '../pending/waiting-here.tsx';
import { useSigned } from '../session/me.ts';
import { CARE } from './care-words.ts';

const CARE_KINDS = [addCareCard, changeCareCard, reviewCareCard, endCareCard].map(({ name }) => name);

/** Read again whenever the page is opened; in memory only. */
export const useCareCards = (officeId: string) =>
  useLoad(`care-cards ${officeId}`, () => call(listCareCards, {}));

export function CarePage() {
  const say = useSay();
  const { office } = useSigned().me;
  const { answer, trouble, again } = useCareCards(office.officeId);
  const isChief = office.post === 'area_chief';
  return (
    <PhonePage title={say(CARE.title)} back={isChief ? '/area' : '/me'}>
      <p className="soft">{say(CARE.lead)}</p>
      <WaitingOf kinds={CARE_KINDS} />
      {trouble === undefined ? null : trouble === 'silence' && answer === undefined ? (
        <EmptyState title={say(CARE.needsSignal)}>
          {isChief ? <p>{say(CARE.needsSignalMore)}</p> : null}
        </EmptyState>
      ) : (
        <TroubleNote kind={trouble} again={again} />
      )}
      {answer === undefined && trouble === undefined ? <Skeleton /> : null}
      {answer?.cards.length === 0 ? (
        <EmptyState title={say(CARE.none)}>{isChief ? <p>{say(CARE.noneMore)}</p> : null}</EmptyState>
      ) : null}
      {answer === undefined || answer.cards.length === 0 ? null : <Rows cards={answer.cards} />}
      {isChief ? (
        <LinkButton wide icon={PlusIcon} href="/area/care/new">
          {say(CARE.add)}
        </LinkButton>
      ) : null}
    </PhonePage>
  );
}

function Rows({ cards }: { readonly cards: readonly CareView[] }) {
  const say = useSay();
  const dayText = useDayText();
  return (
    <List label={say(CARE.title)}>
      {cards.map(({ cardId, called, placeName, helps, reviewDue, due }) => (
        <ListRow
          key={cardId}
          href={`/area/care/${cardId}`}
          title={called}
          over={placeName}
          under={
            <>
              {due ? <Tag strong>{say(CARE.due, { day: dayText(reviewDue) })}</Tag> : null}{' '}
              {helps.map((help) => say(HELP_LABELS[help])).join(' · ')}
            </>
          }
        />
      ))}
    </List>
  );
}
