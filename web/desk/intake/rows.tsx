/** 逐行看: every row with what becomes of it, by verdict; what is wrong is named with its column. */
import { useState } from 'react';
import { type IntakeRow, listIntakeRows } from '../../../contract/intake.ts';
import { VERDICTS, type Verdict } from '../../../domain/kernel/intake.ts';
import { Actions, Button, LinkButton } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { StatusBadge, Tag } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { Tabs } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { oneOf, said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { Unanswered } from '../trouble.tsx';
import { saveErrors } from './errors-file.ts';
import type { IntakePage } from './intake.tsx';
import { problemsOf } from './problems.ts';
import { VERDICT_STANDING } from './standing.ts';
import { columnLabel, INTAKE_WORDS, VERDICT_LABELS } from './words.ts';

export function IntakeRows({ page }: { readonly page: IntakePage }) {
  const say = useSay();
  const { conditions, address } = useConditions(['verdict', 'after']);
  const verdict = oneOf(VERDICTS, conditions.verdict);
  const asked = useAsked(
    listIntakeRows,
    {
      params: { intakeId: page.intakeId },
      query: { ...(verdict ? { verdict } : {}), ...said({ after: conditions.after }) },
    },
    { kept: true },
  );
  const rows = asked.answer?.rows;
  const next = asked.answer?.next;
  return (
    <Card title={say(INTAKE_WORDS.rows)} aside={<Errors page={page} />}>
      <Tabs label={say(INTAKE_WORDS.rowsByVerdict)} ways={waysOf(page, verdict, address, say)} />
      <Unanswered asked={asked} />
      {rows?.length === 0 && <EmptyState title={say(INTAKE_WORDS.noRows)} />}
      {rows && rows.length > 0 && <Rows rows={rows} page={page} />}
      {(conditions.after !== '' || next) && (
        <Actions>
          {conditions.after !== '' && (
            <LinkButton href={address({ after: '' })}>{say(INTAKE_WORDS.firstRows)}</LinkButton>
          )}
          {next && <LinkButton href={address({ after: next })}>{say(INTAKE_WORDS.moreRows)}</LinkButton>}
        </Actions>
      )}
    </Card>
  );
}

/** All rows, then each verdict that any row has. */
function waysOf(
  { counts }: IntakePage,
  verdict: Verdict | undefined,
  address: (next: { verdict: string; after: string }) => string,
  say: ReturnType<typeof useSay>,
) {
  const total = VERDICTS.reduce((sum, one) => sum + counts[one], 0);
  return [
    {
      href: address({ verdict: '', after: '' }),
      label: `${say(INTAKE_WORDS.allRows)} ${total}`,
      current: verdict === undefined,
    },
    ...VERDICTS.filter((one) => counts[one] > 0).map((one) => ({
      href: address({ verdict: one, after: '' }),
      label: `${say(VERDICT_LABELS[one])} ${counts[one]}`,
      current: verdict === one,
    })),
  ];
}

function Errors({ page }: { readonly page: IntakePage }) {
  const say = useSay();
  const lang = useLang();
  const [busy, setBusy] = useState(false);
  if (page.counts.refused + page.counts.doubtful === 0) return null;
  const save = async () => {
    setBusy(true);
    await saveErrors(page, lang);
    setBusy(false);
  };
  return (
    <Button small kind="quiet" busy={busy} onClick={() => void save()}>
      {say(INTAKE_WORDS.errors)}
    </Button>
  );
}

function Rows({ rows, page }: { readonly rows: readonly IntakeRow[]; readonly page: IntakePage }) {
  const say = useSay();
  const lang = useLang();
  const columns: readonly Column<IntakeRow>[] = [
    {
      key: 'row',
      head: say(INTAKE_WORDS.row),
      names: true,
      cell: ({ row, hidden }) => (
        <span className="intake-verdict">
          {row} {hidden && <Tag>{say(INTAKE_WORDS.hidden)}</Tag>}
        </span>
      ),
    },
    {
      key: 'verdict',
      head: say(INTAKE_WORDS.verdict),
      cell: ({ verdict }) => (
        <span className="intake-verdict">
          <StatusBadge standing={VERDICT_STANDING[verdict]}>{say(VERDICT_LABELS[verdict])}</StatusBadge>
        </span>
      ),
    },
    {
      key: 'problems',
      head: say(INTAKE_WORDS.problems),
      cell: (row) => (
        <ul className="intake-problems">
          {problemsOf(row, page, lang).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      ),
    },
    ...page.columns.map(({ key, letter }) => ({
      key: `cell-${key}`,
      head: `${letter} ${say(columnLabel(page.kind, key))}`,
      cell: ({ cells }: IntakeRow) => (
        <span className="intake-cell">{cells.find((it) => it.key === key)?.text}</span>
      ),
    })),
  ];
  return (
    <Table
      caption={say(INTAKE_WORDS.rowsByVerdict)}
      captionUnseen
      columns={columns.filter(({ key }) => key !== 'problems' || rows.some(hasProblems))}
      rows={rows}
      keyOf={({ row }) => String(row)}
    />
  );
}

const hasProblems = ({ reasons, doubts }: IntakeRow): boolean => reasons.length + doubts.length > 0;
