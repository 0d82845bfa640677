/** 整理公开: from the matter's own words to a masked wording that a person has read and approved. */
import { useLocation, useParams } from 'wouter';
import { draftPublication, publishMatter } from '../../../contract/publication.ts';
import { Go } from '../../kit/link.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { refusalOf } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { useDeskDraft } from '../drafts.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { draftsOf } from '../matter/act-draft.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { Approval } from './approval.tsx';
import { Editor } from './editor.tsx';
import { PUBLISH_REFUSALS } from './refusals.ts';
import { type Kept, keptIn, type Masked, useCheck, type Wording } from './wording.ts';
import { PUBLICATION_WORDS } from './words.ts';

export function Prepare() {
  const say = useSay();
  const { matterId = '' } = useParams<{ matterId: string }>();
  const asked = useAsked(draftPublication, { params: { matterId } });
  const { answer } = asked;
  useTitle(say(PUBLICATION_WORDS.prepare));
  return (
    <>
      <PageHead
        over={<Go href={`/matters/${matterId}`}>{say(PUBLICATION_WORDS.backToMatter)}</Go>}
        title={say(PUBLICATION_WORDS.prepare)}
        under={say(PUBLICATION_WORDS.prepareLead)}
      />
      <Unanswered asked={asked} refusals={PUBLISH_REFUSALS} />
      {answer && answer.refusal !== null && (
        <EmptyState title={say(refusalOf(PUBLISH_REFUSALS, answer.refusal))} />
      )}
      {answer?.refusal === null && <Preparing matterId={matterId} draft={answer.draft} />}
    </>
  );
}

interface PreparingProps {
  readonly matterId: string;
  readonly draft: Masked;
}

function Preparing({ matterId, draft }: PreparingProps) {
  const say = useSay();
  const [, go] = useLocation();
  const { title, text, result } = draft;
  const masked: Wording = { title: title.masked, text: text.masked, result: result.masked };
  const begun: { wording: Wording; kept: Kept } = { wording: masked, kept: {} };
  const typed = useDeskDraft(draftsOf(matterId), 'publish', begun);
  const { wording, kept } = typed.draft;
  const checking = useCheck(matterId, wording);
  const sending = useSending(publishMatter, () => {
    typed.drop();
    announce(say(PUBLICATION_WORDS.published));
    go(`/matters/${matterId}`);
  });
  const approve = () =>
    sending.send({ params: { matterId }, body: { ...wording, kept: [...keptIn(checking.findings, kept)] } });
  return (
    <>
      <Editor
        before={draft}
        beforeLabel={PUBLICATION_WORDS.original}
        wording={wording}
        onWording={(it) => typed.change({ wording: it })}
        findings={checking.fresh ? checking.findings : []}
        kept={kept}
        onKept={(it) => typed.change({ kept: it })}
      />
      <Approval
        wording={wording}
        kept={kept}
        checking={checking}
        label={PUBLICATION_WORDS.publish}
        busy={sending.sending}
        refusals={PUBLISH_REFUSALS}
        onApprove={approve}
      />
      <Unsent sending={sending} refusals={PUBLISH_REFUSALS} />
    </>
  );
}
