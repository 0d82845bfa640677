/** 全库存档: asked for with a reason, approved by somebody else, taken by whoever asked. */
import { type FormEvent, useState } from 'react';
import {
  type ArchiveView,
  approveArchive,
  askArchive,
  listArchives,
  takeArchive,
} from '../../../contract/archive.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { saveFile } from '../../kit/file.ts';
import { Card } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { ExportRequests } from '../export/requests.tsx';
import { ROSTER_WORDS } from '../export/roster-words.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { ApprovalLines } from './approval.tsx';
import { ARCHIVE_WORDS } from './archive-words.ts';
import { APPROVAL_REFUSALS } from './refusals.ts';

const SHORTEST = 4;

export function Archives() {
  const say = useSay();
  const { office } = useWho();
  const asked = useAsked(listArchives, {});
  const archives = asked.answer?.archives;
  useTitle(say(ARCHIVE_WORDS.title));
  return (
    <>
      <PageHead title={say(ARCHIVE_WORDS.title)} under={say(ARCHIVE_WORDS.lead)} />
      <div className="paper-templates">
        {mayUse(office.post, askArchive) && <Ask />}
        <Unanswered asked={asked} />
        {archives?.length === 0 && <EmptyState title={say(ARCHIVE_WORDS.none)} />}
        {archives?.map((archive) => (
          <Asked key={archive.archiveId} archive={archive} />
        ))}
        <Card title={say(ROSTER_WORDS.requests)}>
          <ExportRequests />
        </Card>
      </div>
    </>
  );
}

function Ask() {
  const say = useSay();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(askArchive, () => {
    announce(say(ARCHIVE_WORDS.asked));
    setWhy('');
    setTried(false);
  });
  const short = why.trim().length < SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) sending.send({ body: { why: why.trim() } });
  };
  return (
    <Card title={say(ARCHIVE_WORDS.ask)}>
      <form className="paper-form" onSubmit={submit} noValidate>
        <TextArea
          label={say(ARCHIVE_WORDS.why)}
          rows={2}
          limit={500}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
          error={tried && short ? say(WORDS.tooShort, { n: SHORTEST }) : null}
        />
        <Unsent sending={sending} />
        <Actions>
          <Button type="submit" kind="primary" busy={sending.sending}>
            {say(ARCHIVE_WORDS.ask)}
          </Button>
        </Actions>
      </form>
    </Card>
  );
}

function Asked({ archive }: { readonly archive: ArchiveView }) {
  const say = useSay();
  const { office } = useWho();
  const { archiveId, why } = archive;
  const approving = useSending(approveArchive, () => announce(say(ARCHIVE_WORDS.approved)));
  return (
    <Card title={<span lang="zh-CN">{why}</span>}>
      <ApprovalLines
        of={archive}
        busy={approving.sending}
        onApprove={
          mayUse(office.post, approveArchive)
            ? () => approving.send({ params: { archiveId }, body: {} })
            : undefined
        }
        onTake={
          mayUse(office.post, takeArchive)
            ? () => void saveFile(takeArchive.path.replace(':archiveId', archiveId))
            : undefined
        }
      />
      <Unsent sending={approving} refusals={APPROVAL_REFUSALS} />
    </Card>
  );
}
