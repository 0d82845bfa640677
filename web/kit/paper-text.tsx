/** 读出的文件: paragraphs, and tables where cells stand apart by tabs. */
import type { ReactNode } from 'react';

interface Cell {
  readonly at: number;
  readonly text: string;
}
interface Row {
  readonly at: number;
  readonly cells: readonly Cell[];
}
/** One line of text, or neighbouring rows; `at` is where it stands. */
type Block =
  | { readonly at: number; readonly line: string }
  | { readonly at: number; readonly rows: readonly Row[] };

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const last = blocks[blocks.length - 1];
    if (!line.includes('\t')) {
      if (line !== '') blocks.push({ at, line });
    } else if (last !== undefined && 'rows' in last)
      blocks[blocks.length - 1] = { at: last.at, rows: [...last.rows, rowOf(line, at)] };
    else blocks.push({ at, rows: [rowOf(line, at)] });
    at += line.length + 1;
  }
  return blocks;
}

function rowOf(line: string, at: number): Row {
  let from = at;
  const cells = line.split('\t').map((text) => {
    const cell = { at: from, text };
    from += text.length + 1;
    return cell;
  });
  return { at, cells };
}

/** `label` names the tables of it: they are scrolled with the keyboard too. */
export function PaperText({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  return blocksOf(text).map((block) =>
    'line' in block ? (
      <p key={block.at}>{block.line}</p>
    ) : (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard too.
      <section key={block.at} className="paper-table" aria-label={label} tabIndex={0}>
        <table>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.at}>
                {row.cells.map((cell) => (
                  <td key={cell.at}>{cell.text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    ),
  );
}
