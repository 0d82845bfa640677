/** 三率: of a place in a quarter, by unit and by category, each with its arithmetic. In order of name: nothing is ranked. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { getRates } from '../../../contract/rates.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { DOMAINS } from '../../../domain/matter/category.ts';
import { BASICALLY_COUNTS } from '../../../domain/matter/rates.ts';
import { FEWEST } from '../../../domain/matter/small-cells.ts';
import { Actions } from '../../kit/button.tsx';
import { Select } from '../../kit/field.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { DOMAIN_LABELS } from '../../kit/terms.ts';
import { oneOf, said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { ExportButton } from '../export/export-button.tsx';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { officeName, useWho } from '../who.ts';
import { lastQuarters } from './months.ts';
import { RATE_WORDS } from './rate-words.ts';

type Answer = AnswerOf<typeof getRates>;
type Rate = Answer['total']['response'];
type Row = Answer['total'] & { readonly name: string };

const KINDS = ['response', 'solution', 'satisfaction'] as const;

export function RatesSheet() {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const { conditions, ask } = useConditions(['place', 'quarter']);
  const quarters = lastQuarters(dayOf(Date.now()), 8);
  const quarter = oneOf(quarters, conditions.quarter) ?? '';
  const asked = useAsked(getRates, { query: said({ place: conditions.place, quarter }) }, { kept: true });
  const { answer } = asked;
  useTitle(say(RATE_WORDS.title));
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={answer ? `${answer.placeName} · ${say(RATE_WORDS.title)}` : say(RATE_WORDS.title)}
        under={say(RATE_WORDS.lead, { n: FEWEST })}
        actions={
          <Actions>
            <PrintButton />
            <ExportButton list="rates" filter={{ place: conditions.place, quarter }} />
          </Actions>
        }
      />
      <div className="month">
        <Select
          label={say(RATE_WORDS.quarter)}
          value={quarter === '' ? quarters[0] : quarter}
          onChange={({ target }) => ask({ quarter: target.value })}
          choices={quarters.map((it) => {
            const [year = '', n = ''] = it.split('-Q');
            return { value: it, label: say(RATE_WORDS.quarterOf, { year, n }) };
          })}
        />
      </div>
      <Unanswered asked={asked} />
      {answer && <Shown answer={answer} />}
      <Formulas />
    </>
  );
}

function Shown({ answer }: { readonly answer: Answer }) {
  const say = useSay();
  const total = { ...answer.total, name: say(RATE_WORDS.all) };
  const byDomain = answer.byDomain.map(({ domain, ...rates }) => {
    const known = oneOf(DOMAINS, domain);
    return { ...rates, name: known ? say(DOMAIN_LABELS[known]) : domain };
  });
  return (
    <>
      <Rows caption={say(RATE_WORDS.byUnit)} rows={[...answer.byUnit, total]} />
      <Rows caption={say(RATE_WORDS.byDomain)} rows={[...byDomain, total]} />
    </>
  );
}

function Rows({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) {
  const say = useSay();
  const columns: readonly Column<Row>[] = [
    { key: 'name', head: caption, names: true, cell: ({ name }) => name },
    ...KINDS.map((kind) => ({
      key: kind,
      head: say(RATE_WORDS[kind]),
      number: true,
      cell: (row: Row) => <RateCell rate={row[kind]} />,
    })),
  ];
  return <Table caption={caption} columns={columns} rows={rows} keyOf={({ name }) => name} />;
}

/** 85% with its arithmetic; a dash where too few stand behind it. */
function RateCell({ rate }: { readonly rate: Rate }) {
  const say = useSay();
  if (rate === null) return <span title={say(RATE_WORDS.tooFew)}>—</span>;
  return (
    <>
      {Math.round((rate.part / rate.of) * 100)}%{' '}
      <span className="rate-of">
        {Math.round(rate.part * 10) / 10}/{rate.of}
      </span>
    </>
  );
}

function Formulas() {
  const say = useSay();
  return (
    <Card title={say(RATE_WORDS.formulas)}>
      <DescriptionList
        facts={KINDS.map((kind) => ({
          term: say(RATE_WORDS[kind]),
          value: say(RATE_WORDS[`${kind}Is`], { part: BASICALLY_COUNTS }),
        }))}
      />
      <p className="field-hint">{say(RATE_WORDS.source)}</p>
    </Card>
  );
}
