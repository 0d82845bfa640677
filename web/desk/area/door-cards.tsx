/** 便民联系卡: of one area or of all areas of a village at once, four to a sheet of A4. */
import { useParams } from 'wouter';
import { getDoorCards } from '../../../contract/door-card.ts';
import { Actions } from '../../kit/button.tsx';
import { DoorCardSheet } from '../../kit/door-card.tsx';
import { Go } from '../../kit/link.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { AREA_WORDS } from './words.ts';

export function DoorCards() {
  const say = useSay();
  const { countyName } = useWho();
  const { code = '' } = useParams<{ code: string }>();
  const asked = useAsked(getDoorCards, { params: { code } });
  useTitle(say(AREA_WORDS.doorCards));
  return (
    <>
      <div className="no-print">
        <PageHead
          over={<Go href={`/areas/${code}`}>{say(AREA_WORDS.title)}</Go>}
          title={say(AREA_WORDS.doorCards)}
          under={say(AREA_WORDS.doorCardsLead)}
          actions={
            <Actions>
              <PrintButton first />
            </Actions>
          }
        />
      </div>
      <Unanswered asked={asked} />
      <div className="door-cards">
        {asked.answer?.cards.map((card) => (
          <DoorCardSheet key={card.code} card={card} countyName={countyName} />
        ))}
      </div>
    </>
  );
}
