/** 名册导出的申请: what was asked for, who approved it, and the file for whoever asked. */
import {
  approveExport,
  type ExportRequest,
  listExportRequests,
  takeExport,
} from '../../../contract/export.ts';
import { ActionButton, Actions } from '../../kit/button.tsx';
import { saveFile } from '../../kit/file.ts';
import { DownloadIcon } from '../../kit/icons.tsx';
import { Time } from '../../kit/marks.tsx';
import { refusalOf } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { ARCHIVE_WORDS } from '../paper/archive-words.ts';
import { ARCHIVE_REFUSALS } from '../paper/refusals.ts';
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
  const { exportId, placeName, askedBy, askedAt, approvedBy, approvedAt, approve, take } = request;
  const approving = useSending(approveExport, () => announce(say(ARCHIVE_WORDS.approved)));
  const reason = (code: string | null) => code && say(refusalOf(ARCHIVE_REFUSALS, code));
  return (
    <>
      <p>
        <strong>{say(ROSTER_WORDS.of, { place: placeName })}</strong>
      </p>
      <p className="paper-about">
        {say(ARCHIVE_WORDS.askedBy, { name: askedBy })} · <Time at={askedAt} />
        {approvedBy && approvedAt && (
          <>
            {' '}
            — {say(ARCHIVE_WORDS.approvedBy, { name: approvedBy })} · <Time at={approvedAt} />
          </>
        )}
      </p>
      <Actions>
        {mayUse(office.post, approveExport) && approvedAt === null && (
          <ActionButton
            small
            kind="primary"
            reason={reason(approve)}
            busy={approving.sending}
            onClick={() => approving.send({ params: { exportId }, body: {} })}
          >
            {say(ARCHIVE_WORDS.approve)}
          </ActionButton>
        )}
        {take !== 'not-the-asker' && (
          <ActionButton
            small
            icon={DownloadIcon}
            reason={reason(take)}
            onClick={() => void saveFile(takeExport.path.replace(':exportId', exportId))}
          >
            {say(ARCHIVE_WORDS.take)}
          </ActionButton>
        )}
      </Actions>
      <Unsent sending={approving} refusals={ARCHIVE_REFUSALS} />
    </>
  );
}
