/** 月度议事会的月份: held, not held, still to come: of villages, in order of code. */
import { useState } from 'react';
import { getCouncils } from '../../../contract/meeting.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckIcon } from '../../kit/icons.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { Pager, Table } from '../../kit/table.tsx';
import { said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { Unanswered } from '../trouble.tsx';
import { DueMeetings } from './due.tsx';
import { MEETING_WORDS } from './words.ts';
import './meeting.css';

/** Those of the list of meetings above stay as they are. */
const CONDITIONS = ['kind', 'state', 'after', 'villages'] as const;

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

export function Councils() {
  const say = useSay();
  const [year = '', setYear] = useState<string>();
  const { conditions, address } = useConditions(CONDITIONS);
  const asked = useAsked(getCouncils, { query: said({ year, after: conditions.villages }) }, { kept: true });
  const { answer } = asked;
  if (answer === undefined) return <Unanswered asked={asked} lines={3} />;
  const shown = answer.year;
  const standing = (months: readonly string[], month: string) =>
    months.includes(`${shown}-${month}`) ? 'held' : `${shown}-${month}` <= answer.until ? 'gap' : 'ahead2';
  return (
    <>
      <Card
        title={say(MEETING_WORDS.councils, { year: shown })}
        aside={
          <Actions>
            <Button small kind="quiet" onClick={() => setYear(String(Number(shown) - 1))}>
              {String(Number(shown) - 1)}
            </Button>
            <Button small kind="quiet" onClick={() => setYear(String(Number(shown) + 1))}>
              {String(Number(shown) + 1)}
            </Button>
          </Actions>
        }
      >
        <p className="act-lead">{say(MEETING_WORDS.councilsLead)}</p>
        <Table
          caption={say(MEETING_WORDS.councils, { year: shown })}
          captionUnseen
          rows={answer.villages}
          keyOf={({ code }) => code}
          columns={[
            { key: 'name', head: say(MEETING_WORDS.village), names: true, cell: ({ name }) => name },
            ...MONTHS.map((month) => ({
              key: month,
              head: String(Number(month)),
              cell: ({ months }: { months: readonly string[] }) => {
                const it = standing(months, month);
                return (
                  <span className={`month is-${it}`}>
                    {it === 'held' && <CheckIcon />}
                    {it === 'gap' && <span aria-hidden="true">—</span>}
                    <span className="unseen">{say(MEETING_WORDS[it])}</span>
                  </span>
                );
              },
            })),
            {
              key: 'n',
              head: say(MEETING_WORDS.heldCount),
              number: true,
              cell: ({ months }) => months.filter((month) => month.startsWith(shown)).length,
            },
          ]}
        />
      </Card>
      <DueMeetings answer={answer} />
      <Pager
        untimed
        label={say(MEETING_WORDS.villagePages)}
        newerHref={conditions.villages === '' ? null : address({ villages: '' })}
        olderHref={answer.after === null ? null : address({ villages: answer.after })}
      />
    </>
  );
}
