/** SQL of the counts on statement cards. They are only added up; nobody can be found in them. */
import { sql } from 'kysely';
import type { Tally } from '../../domain/consultation/agreement-shown.ts';
import type { Stance } from '../../domain/consultation/card.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import { send, type Tx } from '../kit/database.ts';

/** One resident's pass through the cards: each answer counts one on its card. */
export function countIn(
  tx: Tx,
  county: string,
  {
    consultationId,
    area,
    side,
  }: { readonly consultationId: string; readonly area: PlaceCode; readonly side: string },
  answers: readonly { readonly cardId: string; readonly stance: Stance }[],
): void {
  // In one order, so that two who count at once never wait for each other crosswise.
  const counted = JSON.stringify(answers.toSorted((a, b) => (a.cardId < b.cardId ? -1 : 1)));
  send(
    tx,
    sql`insert into statement_tally (county_code, consultation_id, card_id, place_code, side, agree, disagree, pass)
      select ${county}, ${consultationId}::uuid, (a ->> 'cardId')::uuid, ${area}, ${side},
        (a ->> 'stance' = 'agree')::int, (a ->> 'stance' = 'disagree')::int, (a ->> 'stance' = 'pass')::int
      from jsonb_array_elements(${counted}::jsonb) a
      on conflict (county_code, consultation_id, card_id, place_code, side) do update set
        agree = statement_tally.agree + excluded.agree, disagree = statement_tally.disagree + excluded.disagree,
        pass = statement_tally.pass + excluded.pass`,
  );
}

/** By topic and card. */
export async function talliesOf(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly (Tally & { readonly cardId: string })[]>> {
  const { rows } = await sql<{
    id: string;
    cardId: string;
    area: string;
    side: string;
    agree: number;
    disagree: number;
    pass: number;
  }>`
    select consultation_id as id, card_id as "cardId", place_code as area, side, agree, disagree, pass
    from statement_tally where county_code = ${county} and consultation_id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
  const byTopic = new Map<string, (Tally & { cardId: string })[]>();
  for (const { id, cardId, area, side, ...counts } of rows)
    byTopic.set(id, [...(byTopic.get(id) ?? []), { cardId, area, side, counts }]);
  return byTopic;
}
