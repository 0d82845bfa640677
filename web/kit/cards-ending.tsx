/** 快到期的卡片: cards that an office keeps or cares for and that end within a month; nothing stands here when there are none. */
import type { getEnding } from '../../contract/care-card.ts';
import type { AnswerOf } from '../../contract/endpoint.ts';
import { CARDS_ENDING } from './cards-ending-words.ts';
import { useDayText } from './day-text.ts';
import { Card, List, ListRow } from './list.tsx';
import { type Sentence, useSay } from './sentences.ts';

type Ending = AnswerOf<typeof getEnding>;

interface CardsEndingProps {
  readonly ending: Ending;
  /** Where each face keeps them; undefined where this office has no such list. */
  readonly hrefs: Readonly<Record<keyof Ending, string | undefined>>;
}

export function CardsEnding({ ending: { care, away }, hrefs }: CardsEndingProps) {
  const say = useSay();
  if (care.count + away.count === 0) return null;
  return (
    <Card title={say(CARDS_ENDING.endingSoon)}>
      <List label={say(CARDS_ENDING.endingSoon)}>
        <Row
          soon={care}
          label={CARDS_ENDING.careEnding}
          lead={CARDS_ENDING.careEndingLead}
          href={hrefs.care}
        />
        <Row
          soon={away}
          label={CARDS_ENDING.awayEnding}
          lead={CARDS_ENDING.awayEndingLead}
          href={hrefs.away}
        />
      </List>
    </Card>
  );
}

interface RowProps {
  readonly soon: Ending['care'];
  readonly label: Sentence;
  readonly lead: Sentence;
  readonly href: string | undefined;
}

function Row({ soon: { count, soonest }, label, lead, href }: RowProps) {
  const say = useSay();
  const dayText = useDayText();
  if (count === 0 || soonest === null) return null;
  return <ListRow href={href} title={say(label, { n: count, day: dayText(soonest) })} under={say(lead)} />;
}
