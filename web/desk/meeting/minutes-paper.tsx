/** 纪要（打印、PDF）: on paper as in the Word file, in the layout of official documents, with who signed and the code of its proof. */
import type { MeetingPage } from '../../../contract/meeting.ts';
import { SIGNER_LABELS } from '../../kit/meeting/terms.ts';
import { headOf } from '../../kit/official-heads.ts';
import { say } from '../../kit/sentences.ts';
import { dateOf } from '../../kit/when.ts';
import { MinutesProof } from './minutes-proof.tsx';
import { Paper } from './paper.tsx';

export function MinutesPaper({ page: { meeting, placeName } }: { readonly page: MeetingPage }) {
  if (meeting.minutes === null) return null;
  return (
    <Paper official>
      <h1>{meeting.title}纪要</h1>
      <OfficialText text={meeting.minutes.text} />
      <table className="signings">
        <tbody>
          {(['chair', 'recorder', 'witness'] as const).map((as) => (
            <tr key={as}>
              <th scope="row">{say(SIGNER_LABELS[as], 'zh')}</th>
              <td>
                {meeting.signings
                  .filter((it) => it.as === as)
                  .map(({ name, at }) => `${name}（${dateOf(at, 'zh')}）`)
                  .join('、')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="poster-sign">
        {placeName}
        <br />
        {dateOf(meeting.closed ?? meeting.starts, 'zh')}
      </p>
      <MinutesProof hash={meeting.minutes.hash} />
    </Paper>
  );
}

/** A paragraph a line; heads have faces of their own. */
function OfficialText({ text }: { readonly text: string }) {
  const lines = text.split('\n').map((line, at) => ({ key: `${at}`, line, head: headOf(line) }));
  return (
    <div className="paper-text official-text">
      {lines.map(({ key, line, head }) =>
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
