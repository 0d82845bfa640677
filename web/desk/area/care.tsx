/** 关爱卡 at the desk: for whoever is a carer: what was asked for, and saying that it still holds. */
import { useCallback } from 'react';
import { type CareView, endCareCard, listCareCards, reviewCareCard } from '../../../contract/care-card.ts';
import { ASKED_BY_LABELS, CARE_REFUSALS, CONSENT_LABELS, HELP_LABELS } from '../../kit/area-words.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { useDayText } from '../../kit/day-text.ts';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { AREA_WORDS } from './words.ts';

export function CareCards() {
  const say = useSay();
  const asked = useAsked(listCareCards, {}, { fresh: true });
  const cards = asked.answer?.cards;
  useTitle(say(AREA_WORDS.care));
  return (
    <>
      <PageHead title={say(AREA_WORDS.care)} under={say(AREA_WORDS.careLead)} />
      <Unanswered asked={asked} />
      {cards?.length === 0 && <EmptyState title={say(AREA_WORDS.noCare)} />}
      {cards?.map((card) => (
        <OneCard key={`${card.cardId} ${card.version}`} card={card} />
      ))}
    </>
  );
}

function OneCard({ card }: { readonly card: CareView }) {
  const say = useSay();
  const dayText = useDayText();
  const { cardId, version, called, placeName, helps, words, carers, due, reviewDue } = card;
  const reviewed = useCallback(() => announce(say(AREA_WORDS.reviewed)), [say]);
  const ended = useCallback(() => announce(say(AREA_WORDS.withdrawn)), [say]);
  const reviewing = useSending(reviewCareCard, reviewed);
  const ending = useSending(endCareCard, ended);
  const by = say(AREA_WORDS.reviewBy, { day: dayText(reviewDue) });
  return (
    <Card title={`${placeName} ${called}`} aside={<Tag strong={due}>{by}</Tag>}>
      <DescriptionList
        facts={[
          { term: say(AREA_WORDS.helps), value: helps.map((help) => say(HELP_LABELS[help])).join(' · ') },
          { term: say(AREA_WORDS.words), value: words },
          { term: say(AREA_WORDS.carers), value: carers.map(({ name }) => name).join('、') },
          {
            term: say(AREA_WORDS.askedBy),
            value: [say(ASKED_BY_LABELS[card.askedBy]), card.guardianWhy ?? ''].join(' '),
          },
          {
            term: say(AREA_WORDS.consent),
            value: `${dayText(card.consentDay)} ${say(CONSENT_LABELS[card.consent])}`,
          },
        ]}
      />
      <Unsent sending={reviewing} refusals={CARE_REFUSALS} />
      <Unsent sending={ending} refusals={CARE_REFUSALS} />
      <Actions>
        <Button
          kind={due ? 'primary' : 'secondary'}
          busy={reviewing.sending}
          onClick={() => reviewing.send({ params: { cardId }, body: { version } })}
        >
          {say(AREA_WORDS.review)}
        </Button>
        <Button
          kind="quiet"
          busy={ending.sending}
          onClick={() => ending.send({ params: { cardId }, body: {} })}
        >
          {say(AREA_WORDS.endCare)}
        </Button>
      </Actions>
    </Card>
  );
}
