/** 成果指标: computed for existing appraisals from what is kept anyway; to be read and printed, nothing to fill in. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { countOutcomes } from '../../../contract/outcome.ts';
import { FIGURES } from '../../../domain/outcome/figures.ts';
import { Actions } from '../../kit/button.tsx';
import { Select } from '../../kit/field.tsx';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { FIGURE_FORMULAS, FIGURE_LABELS, FIGURES_BY, OUTCOME_WORDS } from '../../kit/outcome/words.ts';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { Table } from '../../kit/table.tsx';
import { said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { ExportButton } from '../export/export-button.tsx';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';

type FigureRow = AnswerOf<typeof countOutcomes>['rows'][number];

/** How many years back can be chosen. */
const BACK = 5;

export function OutcomeFigures() {
  const say = useSay();
  const { conditions, ask } = useConditions(['year', 'place']);
  const asked = useAsked(countOutcomes, { query: said(conditions) }, { kept: true });
  useTitle(say(OUTCOME_WORDS.figures));
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: BACK }, (_, at) => String(thisYear - at));
  return (
    <>
      <PageHead
        over={<Go href="/outcomes">{say(OUTCOME_WORDS.title)}</Go>}
        title={say(OUTCOME_WORDS.figures)}
        under={say(OUTCOME_WORDS.figuresLead)}
        actions={
          <Actions>
            <PrintButton />
            <ExportButton list="outcome-figures" filter={conditions} />
          </Actions>
        }
      />
      <div className="no-print">
        <Select
          label={say(OUTCOME_WORDS.year)}
          value={conditions.year === '' ? String(thisYear) : conditions.year}
          choices={years.map((year) => ({ value: year, label: year }))}
          onChange={({ target }) => ask({ year: target.value })}
        />
      </div>
      <Unanswered asked={asked} />
      {asked.answer !== undefined && (
        <Table
          caption={say(OUTCOME_WORDS.counted, { place: asked.answer.placeName, year: asked.answer.year })}
          stacks
          keyOf={({ by }) => by}
          columns={[
            {
              key: 'by',
              head: say(OUTCOME_WORDS.origin),
              names: true,
              cell: ({ by }) => say(FIGURES_BY[by]),
            },
            ...FIGURES.map((name) => ({
              ...{ key: name, head: say(FIGURE_LABELS[name]), number: true },
              cell: (row: FigureRow) => row[name],
            })),
          ]}
          rows={asked.answer.rows}
        />
      )}
      <Card title={say(OUTCOME_WORDS.formulas)}>
        <DescriptionList
          facts={FIGURES.map((name) => ({
            term: say(FIGURE_LABELS[name]),
            value: say(FIGURE_FORMULAS[name]),
          }))}
        />
      </Card>
    </>
  );
}
