/** 名册导出的申请: what was asked for, who approved it, and the file for whoever asked. */
import {
  approveExport,
  type ExportRequest,
  listExportRequests,
  takeExport,
} from '../../../contract/export.ts';
import { saveFile } from '../../kit/file.ts';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { ApprovalLines } from '../paper/approval.tsx';
import { ARCHIVE_WORDS } from '../paper/archive-words.ts';
import { APPROVAL_REFUSALS } from '../paper/refusals.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { ROSTER_WORDS } from './roster-words.ts';

export function ExportRequests() {
  const say = useSay();
  const asked = useAsked(listExportRequests, {}, { fresh: true });
  const requests = asked.answer?.requests;
  return (
    <>
      <Unanswered asked={asked} />
      {requests?.length === 0 && <p className="paper-about">{say(ROSTER_WORDS.none)}</p>}
      {requests && requests.length > 0 && (
        <ul className="roster-requests">
          {requests.map((request) => (
            <li key={request.exportId}>
              <Asked request={request} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Asked({ request }: { readonly request: ExportRequest }) {
  const say = useSay();
  const { office } = useWho();
  const { exportId, placeName, take } = request;
  const approving = useSending(approveExport, () => announce(say(ARCHIVE_WORDS.approved)));
  return (
    <>
      <p>
        <strong>{say(ROSTER_WORDS.of, { place: placeName })}</strong>
      </p>
      <ApprovalLines
        of={request}
        busy={approving.sending}
        onApprove={
          mayUse(office.post, approveExport)
            ? () => approving.send({ params: { exportId }, body: {} })
            : undefined
        }
        onTake={
          take !== 'not-the-asker'
            ? () => void saveFile(takeExport.path.replace(':exportId', exportId))
            : undefined
        }
      />
      <Unsent sending={approving} refusals={APPROVAL_REFUSALS} />
    </>
  );
}
