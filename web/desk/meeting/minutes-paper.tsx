/** 纪要（打印、PDF）: on paper as in the Word file, in the layout of official documents, with who signed and the code of its proof. */
import type { MeetingPage } from '../../../contract/meeting.ts';
import { SIGNER_LABELS } from '../../kit/meeting/terms.ts';
import { say } from '../../kit/sentences.ts';
import { dateOf } from '../../kit/when.ts';
import { OfficialText } from '../official-sheet.tsx';
import { MinutesProof } from './minutes-proof.tsx';
import { Paper } from './paper.tsx';

export function MinutesPaper({ page: { meeting, placeName } }: { readonly page: MeetingPage }) {
  if (meeting.minutes === null) return null;
  return (
    <Paper official>
      <h1>{meeting.title}纪要</h1>
      <OfficialText lines={meeting.minutes.text.split('\n')} />
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
