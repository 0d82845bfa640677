/** 外出联系卡 of a village or an area: what those away wish; a number one by one, for a purpose. */
import { type AbsenceView, listAbsenceCards } from '../../../contract/absence-card.ts';
import { WISH_LABELS } from '../../kit/area-words.ts';
import { useDayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { useAsked } from '../ask.ts';
import { Unanswered } from '../trouble.tsx';
import { OpenPhone } from './open-phone.tsx';
import { AREA_WORDS } from './words.ts';

export function Absences({ code }: { readonly code: string }) {
  const say = useSay();
  const dayText = useDayText();
  const asked = useAsked(listAbsenceCards, { params: { code } }, { fresh: true });
  const cards = asked.answer?.cards;
  const columns: readonly Column<AbsenceView>[] = [
    { key: 'called', head: say(AREA_WORDS.called), names: true, cell: ({ called }) => called },
    { key: 'place', head: say(AREA_WORDS.from), cell: ({ placeName }) => placeName },
    {
      key: 'wishes',
      head: say(AREA_WORDS.wishes),
      cell: ({ wishes }) => wishes.map((wish) => say(WISH_LABELS[wish])).join(' · '),
    },
    { key: 'house', head: say(AREA_WORDS.house), cell: ({ house }) => house },
    {
      key: 'phone',
      head: say(AREA_WORDS.phone),
      cell: ({ cardId }) => <OpenPhone cardId={cardId} hasPhone />,
    },
    { key: 'expires', head: say(AREA_WORDS.expires), cell: ({ expires }) => dayText(expires) },
  ];
  return (
    <Card title={say(AREA_WORDS.away)}>
      <p className="act-lead">{say(AREA_WORDS.awayLead)}</p>
      <Unanswered asked={asked} />
      {cards?.length === 0 && <p>{say(AREA_WORDS.noAway)}</p>}
      {cards && cards.length > 0 && (
        <Table
          caption={say(AREA_WORDS.away)}
          captionUnseen
          stacks
          columns={columns}
          rows={cards}
          keyOf={({ cardId }) => cardId}
        />
      )}
    </Card>
  );
}
