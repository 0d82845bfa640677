/** 更正: a new version of what is published, which says that it corrects the one before, and why. */
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { findMatter } from '../../../contract/matter.ts';
import { correctPublication, getPublished, type PublishedPage } from '../../../contract/publication.ts';
import { TextField } from '../../kit/field.tsx';
import { Go } from '../../kit/link.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Told, Unanswered, Unsent } from '../trouble.tsx';
import { Approval } from './approval.tsx';
import { Editor } from './editor.tsx';
import { CORRECT_REFUSALS } from './refusals.ts';
import { type Kept, keptIn, type Masked, PARTS, sameWording, useCheck, type Wording } from './wording.ts';
import { PUBLICATION_WORDS } from './words.ts';

export function Correct() {
  const say = useSay();
  const { publicationId = '' } = useParams<{ publicationId: string }>();
  const asked = useAsked(getPublished, { params: { publicationId } });
  const no = asked.answer?.no ?? '';
  const matter = useAsked(findMatter, { params: { no } }, { when: no !== '' });
  useTitle(say(PUBLICATION_WORDS.correct));
  return (
    <>
      <PageHead
        over={<Go href="/published">{say(PUBLICATION_WORDS.list)}</Go>}
        title={say(PUBLICATION_WORDS.correct)}
        under={say(PUBLICATION_WORDS.correctLead)}
      />
      <Unanswered asked={asked} />
      {asked.answer && <Unanswered asked={matter} />}
      {asked.answer && matter.answer && (
        <Correcting published={asked.answer} matterId={matter.answer.matterId} />
      )}
    </>
  );
}

interface CorrectingProps {
  readonly published: PublishedPage;
  readonly matterId: string;
}

function Correcting({ published: { publicationId, versions }, matterId }: CorrectingProps) {
  const say = useSay();
  const [, go] = useLocation();
  const [newest] = versions;
  const now: Wording = { title: newest?.title ?? '', text: newest?.text ?? '', result: newest?.result ?? '' };
  const [wording, setWording] = useState(now);
  const [kept, setKept] = useState<Kept>({});
  const [why, setWhy] = useState('');
  const checking = useCheck(matterId, wording);
  const sending = useSending(correctPublication, () => {
    announce(say(PUBLICATION_WORDS.correctionDone));
    go('/published');
  });
  const approve = () =>
    sending.send({
      params: { publicationId },
      body: { ...wording, why: why.trim(), kept: [...keptIn(checking.findings, kept)] },
    });
  if (checking.trouble?.kind === 'refused' && checking.trouble.reason === 'not-the-publisher')
    return <Told trouble={checking.trouble} refusals={CORRECT_REFUSALS} />;
  return (
    <>
      <Editor
        before={unmasked(now)}
        beforeLabel={PUBLICATION_WORDS.now}
        wording={wording}
        onWording={setWording}
        findings={checking.fresh ? checking.findings : []}
        kept={kept}
        onKept={setKept}
      />
      <TextField
        label={say(PUBLICATION_WORDS.why)}
        hint={say(PUBLICATION_WORDS.whyHint)}
        value={why}
        maxLength={200}
        onChange={({ target }) => setWhy(target.value)}
      />
      <Approval
        wording={wording}
        kept={kept}
        checking={checking}
        label={PUBLICATION_WORDS.publishCorrection}
        busy={sending.sending}
        refusals={CORRECT_REFUSALS}
        reason={whyNot(sameWording(wording, now), why)}
        onApprove={approve}
      />
      <Unsent sending={sending} refusals={CORRECT_REFUSALS} />
    </>
  );
}

function whyNot(same: boolean, why: string) {
  if (same) return CORRECT_REFUSALS['nothing-changed'];
  return why.trim().length < 4 ? PUBLICATION_WORDS.whyMissing : undefined;
}

/** What is published holds nothing to hide, or what was kept on purpose. */
const unmasked = (wording: Wording): Masked =>
  Object.fromEntries(
    PARTS.map((part) => [part, { original: wording[part], masked: wording[part], masks: [] }]),
  ) as unknown as Masked;
