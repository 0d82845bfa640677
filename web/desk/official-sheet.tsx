/** 公文上纸: a paper of the house as it will be printed, in the layout of official documents, beside its Word file. */
import { headOf } from '../kit/official-heads.ts';
import type { OfficialPaper } from '../kit/official-paper.ts';
import { Paper } from './meeting/paper.tsx';

export const OfficialSheet = ({ paper: { title, to, lines, signed } }: { readonly paper: OfficialPaper }) => (
  <Paper official>
    <h1>{inLines(title)}</h1>
    {to !== undefined && <p className="official-to">{to}</p>}
    <OfficialText lines={lines} />
    {signed.length > 0 && <p className="poster-sign">{inLines(signed.join('\n'))}</p>}
  </Paper>
);

const inLines = (text: string) =>
  text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={line} />, line]));

/** A paragraph a line; heads have faces of their own. */
export function OfficialText({ lines }: { readonly lines: readonly string[] }) {
  const told = lines.map((line, at) => ({ key: `${at}`, line, head: headOf(line) }));
  return (
    <div className="paper-text official-text">
      {told.map(({ key, line, head }) =>
        head === undefined ? (
          <p key={key}>{line}</p>
        ) : (
          <h2 key={key} className={head}>
            {line}
          </h2>
        ),
      )}
    </div>
  );
}
