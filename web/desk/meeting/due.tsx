/** 法定会议: of each village the meetings that the law asks for: on which days they were held, and what has none yet. */
import type { CouncilMonths } from '../../../contract/meeting.ts';
import { dayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { KIND_LABELS } from '../../kit/meeting/terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { Table } from '../../kit/table.tsx';
import { MEETING_WORDS } from './words.ts';

type Due = CouncilMonths['villages'][number]['due'][number];

export function DueMeetings({ answer: { year, villages } }: { readonly answer: CouncilMonths }) {
  const say = useSay();
  const lang = useLang();
  const periodText = (period: string): string => {
    const part = period.slice(5);
    if (part === '') return say(MEETING_WORDS.dueYear);
    if (part.startsWith('Q')) return say(MEETING_WORDS.dueQuarter, { n: part.slice(1) });
    return say(part === 'H1' ? MEETING_WORDS.firstHalf : MEETING_WORDS.secondHalf);
  };
  /** A line for each kind of which there is something to say. */
  const told = (due: readonly Due[], of: (due: Due) => readonly string[]) => {
    const lines = due.filter((it) => of(it).length > 0);
    if (lines.length === 0) return '—';
    return lines.map((it) => (
      <div key={it.kind}>
        {say(MEETING_WORDS.dueLine, {
          kind: say(KIND_LABELS[it.kind]),
          when: of(it).join(lang === 'zh' ? '、' : ', '),
        })}
      </div>
    ));
  };
  return (
    <Card title={say(MEETING_WORDS.due, { year })}>
      <p className="act-lead">{say(MEETING_WORDS.dueLead)}</p>
      <Table
        caption={say(MEETING_WORDS.due, { year })}
        captionUnseen
        stacks
        rows={villages}
        keyOf={({ code }) => code}
        columns={[
          { key: 'name', head: say(MEETING_WORDS.village), names: true, cell: ({ name }) => name },
          {
            ...{ key: 'held', head: say(MEETING_WORDS.dueHeld) },
            cell: ({ due }) => told(due, ({ held }) => held.map((day) => dayText(day, lang))),
          },
          {
            ...{ key: 'missing', head: say(MEETING_WORDS.dueMissing) },
            cell: ({ due }) => told(due, ({ missing }) => missing.map(periodText)),
          },
        ]}
      />
    </Card>
  );
}
