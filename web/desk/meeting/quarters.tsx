/** 联席会议的季度: held, not held, still to come: of the place, for each of the three kinds. */
import { useState } from 'react';
import { getConferences } from '../../../contract/meeting-round.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckIcon } from '../../kit/icons.tsx';
import { Card } from '../../kit/list.tsx';
import { CONFERENCE_LABELS } from '../../kit/meeting/conference-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { Table } from '../../kit/table.tsx';
import { useAsked } from '../ask.ts';
import { ROUND_WORDS } from './round-words.ts';
import { MEETING_WORDS } from './words.ts';

const QUARTERS = ['1', '2', '3', '4'] as const;

export function Quarters() {
  const say = useSay();
  const [year, setYear] = useState<string>();
  const { answer } = useAsked(getConferences, { query: year === undefined ? {} : { year } }, { kept: true });
  if (answer === undefined) return null;
  const shown = answer.year;
  const standing = (quarters: readonly string[], n: string) =>
    quarters.includes(`${shown}-Q${n}`) ? 'held' : `${shown}-Q${n}` <= answer.until ? 'gap' : 'ahead2';
  const turn = (by: number) => {
    const other = String(Number(shown) + by);
    return (
      <Button small kind="quiet" onClick={() => setYear(other)}>
        {other}
      </Button>
    );
  };
  return (
    <Card
      title={say(ROUND_WORDS.quarters, { year: shown })}
      aside={
        <Actions>
          {turn(-1)}
          {turn(1)}
        </Actions>
      }
    >
      <p className="act-lead">{say(ROUND_WORDS.quartersLead)}</p>
      <Table
        caption={say(ROUND_WORDS.quarters, { year: shown })}
        captionUnseen
        stacks
        rows={answer.kinds}
        keyOf={({ kind }) => kind}
        columns={[
          {
            ...{ key: 'kind', head: say(ROUND_WORDS.conferenceKind), names: true },
            cell: ({ kind }) => say(CONFERENCE_LABELS[kind]),
          },
          ...QUARTERS.map((n) => ({
            key: n,
            head: say(ROUND_WORDS.quarter, { n }),
            cell: ({ quarters }: { quarters: readonly string[] }) => {
              const it = standing(quarters, n);
              return (
                <span className={`month is-${it}`}>
                  {it === 'held' && <CheckIcon />}
                  {it === 'gap' && <span aria-hidden="true">—</span>}
                  <span className="unseen">{say(MEETING_WORDS[it])}</span>
                </span>
              );
            },
          })),
        ]}
      />
    </Card>
  );
}
