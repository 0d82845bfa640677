/** 快到期的卡片, on the first page of the phone: how many and until when, also without a signal; what they say is read with one. */
import { listAbsenceCards } from '../../../contract/absence-card.ts';
import { getEnding } from '../../../contract/care-card.ts';
import type { MyOffice } from '../../../contract/people.ts';
import type { Post } from '../../../domain/people/post.ts';
import { call } from '../../kit/api.ts';
import { CardsEnding } from '../../kit/cards-ending.tsx';
import { useLoadKept } from '../load-kept.ts';

const NEAR: readonly Post[] = listAbsenceCards.office;

export function EndingCard({ office: { officeId, post } }: { readonly office: MyOffice }) {
  const { answer } = useLoadKept(`cards-ending ${officeId}`, () => call(getEnding, {}));
  if (answer === undefined) return null;
  const away = NEAR.includes(post) ? '/area/away' : undefined;
  return <CardsEnding ending={answer} hrefs={{ care: '/area/care', away }} />;
}
