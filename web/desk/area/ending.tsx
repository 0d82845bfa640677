/** 快到期的卡片: cards that this office keeps or cares for and that end within a month; nothing stands here when there are none. */
import { getEnding } from '../../../contract/care-card.ts';
import { listHouseholds } from '../../../contract/household.ts';
import { useDayText } from '../../kit/day-text.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';
import { AREA_WORDS } from './words.ts';

interface Soon {
  readonly count: number;
  readonly soonest: string | null;
}

export function CardsEnding() {
  const say = useSay();
  const { office } = useWho();
  const { answer } = useAsked(getEnding, {}, { fresh: true });
  if (answer === undefined || answer.care.count + answer.away.count === 0) return null;
  return (
    <Card title={say(AREA_WORDS.endingSoon)}>
      <List label={say(AREA_WORDS.endingSoon)}>
        <Ending
          soon={answer.care}
          label={AREA_WORDS.careEnding}
          lead={AREA_WORDS.careEndingLead}
          href="/care"
        />
        <Ending
          soon={answer.away}
          label={AREA_WORDS.awayEnding}
          lead={AREA_WORDS.awayEndingLead}
          href={mayUse(office.post, listHouseholds) ? '/areas' : undefined}
        />
      </List>
    </Card>
  );
}

interface EndingProps {
  readonly soon: Soon;
  readonly label: Sentence;
  readonly lead: Sentence;
  readonly href: string | undefined;
}

function Ending({ soon: { count, soonest }, label, lead, href }: EndingProps) {
  const say = useSay();
  const dayText = useDayText();
  if (count === 0 || soonest === null) return null;
  return <ListRow href={href} title={say(label, { n: count, day: dayText(soonest) })} under={say(lead)} />;
}
