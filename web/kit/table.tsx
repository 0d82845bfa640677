/** 表格: many things with the same facts, for the desk. Scrolls sideways in its own frame where it is too wide. */
import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { BackIcon, DownIcon, ForwardIcon, UpIcon } from './icons.tsx';
import { Go } from './link.tsx';
import { useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export type Sorting = 'ascending' | 'descending';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  readonly names?: boolean | undefined;
  /** Numbers stand at the end, tabular. */
  readonly number?: boolean | undefined;
  /** Left out on a narrow screen. */
  readonly spare?: boolean | undefined;
  /** `null`: can be sorted by, is not now. */
  readonly sorted?: Sorting | null | undefined;
  readonly onSort?: (() => void) | undefined;
}

export interface TableProps<Row> {
  readonly caption: string;
  /** Only read aloud, where a title above says it already. */
  readonly captionUnseen?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly currentKey?: string | undefined;
  readonly foot?: ReactNode;
  /** On a narrow screen each row stands as a block, its cells below each other under their heads. */
  readonly stacks?: boolean | undefined;
}

export function Table<Row>({
  caption,
  captionUnseen,
  columns,
  rows,
  keyOf,
  currentKey,
  foot,
  stacks,
}: TableProps<Row>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={classes('table-frame', stacks && 'is-stacking')} aria-labelledby={id} tabIndex={0}>
      <table className="table">
        <caption id={id} className={captionUnseen ? 'unseen' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} aria-current={keyOf(row) === currentKey ? 'true' : undefined}>
              {columns.map(({ key, head, cell, names, ...looks }) =>
                names ? (
                  <th key={key} scope="row" className={looksOf(looks)}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={looksOf(looks)} data-head={stacks ? head : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </section>
  );
}

function Head<Row>({ column: { head, sorted, onSort, ...looks } }: { column: Column<Row> }) {
  return (
    <th scope="col" className={looksOf(looks)} aria-sort={sorted ?? (onSort ? 'none' : undefined)}>
      {onSort ? (
        <button type="button" className="table-sort" onClick={onSort}>
          {head}
          {sorted === 'ascending' ? <UpIcon /> : <DownIcon />}
        </button>
      ) : (
        head
      )}
    </th>
  );
}

const looksOf = ({ number, spare }: { number?: boolean | undefined; spare?: boolean | undefined }) =>
  classes(number && 'is-number', spare && 'is-spare') || undefined;

export interface PagerProps {
  readonly label: string;
  /** Address of the newer page; nothing, on the first. */
  readonly newerHref?: string | null | undefined;
  readonly olderHref?: string | null | undefined;
  /** Of a list that has an order of its own, not of time. */
  readonly untimed?: true;
}

/** 翻页: to newer and to older things, or on; there are no page numbers to be wrong. */
export function Pager({ label, newerHref, olderHref, untimed }: PagerProps) {
  const say = useSay();
  const [before, after] = untimed ? [WORDS.pageBefore, WORDS.pageAfter] : [WORDS.newer, WORDS.older];
  if (!newerHref && !olderHref) return null;
  return (
    <nav className="pager" aria-label={label}>
      {newerHref ? (
        <Go className="button is-secondary" href={newerHref} rel="prev">
          <BackIcon />
          <span>{say(before)}</span>
        </Go>
      ) : (
        <span />
      )}
      {olderHref && (
        <Go className="button is-secondary" href={olderHref} rel="next">
          <span>{say(after)}</span>
          <ForwardIcon />
        </Go>
      )}
    </nav>
  );
}
