/** 法定会议: of each village the meetings that the law asks for: on which days they were held, and what has none yet. */
import type { CouncilMonths } from '../../../contract/meeting.ts';
import { dayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { KIND_LABELS } from '../../kit/meeting/terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { Table } from '../../kit/table.tsx';
import { MEETING_WORDS } from './words.ts';

export function DueMeetings({ answer: { year, villages } }: { readonly answer: CouncilMonths }) {
  const say = useSay();
  const lang = useLang();
  const rows = villages.flatMap(({ code, name, due }) => due.map((it) => ({ code, name, ...it })));
  const comma = lang === 'zh' ? '、' : ', ';
  const periodText = (period: string): string => {
    const part = period.slice(5);
    if (part === '') return say(MEETING_WORDS.dueYear);
    if (part.startsWith('Q')) return say(MEETING_WORDS.dueQuarter, { n: part.slice(1) });
    return say(part === 'H1' ? MEETING_WORDS.firstHalf : MEETING_WORDS.secondHalf);
  };
  return (
    <Card title={say(MEETING_WORDS.due, { year })}>
      <Table
        caption={say(MEETING_WORDS.due, { year })}
        captionUnseen
        stacks
        rows={rows}
        keyOf={({ code, kind }) => `${code} ${kind}`}
        columns={[
          { key: 'name', head: say(MEETING_WORDS.village), names: true, cell: ({ name }) => name },
          { key: 'kind', head: say(MEETING_WORDS.kind), cell: ({ kind }) => say(KIND_LABELS[kind]) },
          {
            ...{ key: 'held', head: say(MEETING_WORDS.dueHeld) },
            cell: ({ held }) => held.map((day) => dayText(day, lang)).join(comma),
          },
          {
            ...{ key: 'missing', head: say(MEETING_WORDS.dueMissing) },
            cell: ({ missing }) => missing.map(periodText).join(comma),
          },
        ]}
      />
    </Card>
  );
}
