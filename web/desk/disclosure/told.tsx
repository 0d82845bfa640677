/** 内容: words, rows and sums, as they are read. */
import type { DisclosurePage, VersionView } from '../../../contract/disclosure.ts';
import { DISCLOSURE_TERMS, yuan } from '../../kit/disclosure/words.ts';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import './disclosure.css';

type Content = VersionView['content'] | NonNullable<DisclosurePage['pending']>['content'];
type Row = Content['rows'][number];

interface ToldProps {
  /** Which of them it is, for whoever hears the page. */
  readonly called: string;
  readonly content: Content;
  readonly sums: VersionView['sums'];
}

export function Told({ called, content: { text, opening, rows }, sums }: ToldProps) {
  const say = useSay();
  const t = DISCLOSURE_TERMS;
  const money = (which: 'income' | 'expense'): Column<Row> => ({
    ...{ key: which, head: say(t[which]), number: true },
    cell: (row) => (row[which] === null ? '' : yuan(row[which])),
  });
  const counted = rows.some(({ people, ...row }) => people !== null || ('few' in row && row.few));
  return (
    <>
      {text !== '' && (
        <p className="story-text told-text" lang="zh-CN">
          {text}
        </p>
      )}
      {rows.length > 0 && (
        <Table
          caption={sums === null ? called : `${called} · ${say(t.unit)}`}
          captionUnseen={sums === null}
          stacks
          rows={rows}
          keyOf={(row) => JSON.stringify(row)}
          columns={[
            {
              ...{ key: 'name', head: say(t.what), names: true },
              cell: ({ name }: Row) => <span lang="zh-CN">{name}</span>,
            },
            {
              ...{ key: 'told', head: say(t.told) },
              cell: ({ told }: Row) => <span lang="zh-CN">{told}</span>,
            },
            ...(counted
              ? [
                  {
                    ...{ key: 'people', head: say(t.people), number: true },
                    cell: ({ people, ...row }: Row) => ('few' in row && row.few ? say(t.few) : people),
                  },
                ]
              : []),
            ...(sums === null ? [] : [money('income'), money('expense')]),
          ]}
        />
      )}
      {sums !== null && (
        <p className="told-sums">
          {opening !== null && `${say(t.opening)} ${yuan(opening)} · `}
          {say(t.income)} {yuan(sums.income)} · {say(t.expense)} {yuan(sums.expense)} · {say(t.balance)}{' '}
          <b>{yuan(sums.balance)}</b>
        </p>
      )}
    </>
  );
}
