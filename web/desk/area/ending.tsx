/** 快到期的卡片, in the inbox of the desk. */
import { getEnding } from '../../../contract/care-card.ts';
import { listHouseholds } from '../../../contract/household.ts';
import { CardsEnding as Cards } from '../../kit/cards-ending.tsx';
import { useAsked } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';

export function CardsEnding() {
  const { office } = useWho();
  const { answer } = useAsked(getEnding, {}, { fresh: true });
  if (answer === undefined) return null;
  const away = mayUse(office.post, listHouseholds) ? '/areas' : undefined;
  return <Cards ending={answer} hrefs={{ care: '/care', away }} />;
}
