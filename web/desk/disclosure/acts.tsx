/** 现在可以办: submitting, the committee's word, publishing; changing, correcting, archiving, dropping. */
import { type FormEvent, useState } from 'react';
import type { DisclosurePage } from '../../../contract/disclosure.ts';
import { DISCLOSURE_ENDPOINTS } from '../../../contract/disclosure-acts.ts';
import type { DisclosureAct } from '../../../domain/disclosure/act.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { DraftForm, textIn } from '../draft-form.tsx';
import { useDeskDraft } from '../drafts.ts';
import { announce } from '../frame/announce.tsx';
import { OtherAct } from '../other-act.tsx';
import { Unsent } from '../trouble.tsx';
import { ContentForm } from './content-form.tsx';
import { Publishing } from './publishing.tsx';
import { contentIn, typedContent } from './typed.ts';
import { DISCLOSURE_REFUSALS, DISCLOSURE_WORDS } from './words.ts';

interface ActsProps {
  readonly page: DisclosurePage;
}

const MAIN: readonly DisclosureAct[] = ['submit', 'review', 'publish', 'archive'];

export function DisclosureActs({ page }: ActsProps) {
  const say = useSay();
  const { acts, pending, versions, reviews } = page;
  const [main] = MAIN.filter((name) => acts.includes(name));
  const others = acts.filter((name) => name !== 'answer' && !MAIN.includes(name));
  if (main === undefined && others.length === 0) return null;
  return (
    <Card
      title={say(DISCLOSURE_WORDS[main ?? 'also'])}
      key={`${pending?.stage} ${reviews.length} ${versions.length} ${pending?.since}`}
    >
      {main === 'submit' && <Plain page={page} name="submit" />}
      {main === 'review' && <Reviewing page={page} />}
      {main === 'publish' && <Publishing page={page} />}
      {main === 'archive' && <Plain page={page} name="archive" />}
      {acts.includes('redraft') && (
        <OtherAct title={DISCLOSURE_WORDS.redraft}>
          <Rewriting page={page} name="redraft" />
        </OtherAct>
      )}
      {acts.includes('correct') && (
        <OtherAct title={DISCLOSURE_WORDS.correct}>
          <p className="act-lead">{say(DISCLOSURE_WORDS.correctLead)}</p>
          <Rewriting page={page} name="correct" />
        </OtherAct>
      )}
      {acts.includes('drop') && (
        <OtherAct title={DISCLOSURE_WORDS.drop}>
          <Dropping page={page} />
        </OtherAct>
      )}
    </Card>
  );
}

/** What every form here shares. */
function useShared() {
  const say = useSay();
  return { refusals: DISCLOSURE_REFUSALS, onDone: () => announce(say(DISCLOSURE_WORDS.done)) };
}

/** An act of one button. */
function Plain({ page: { disclosureId }, name }: ActsProps & { readonly name: 'submit' | 'archive' }) {
  const say = useSay();
  return (
    <>
      {name === 'submit' && <p className="act-lead">{say(DISCLOSURE_WORDS.submitLead)}</p>}
      <DraftForm
        {...useShared()}
        endpoint={DISCLOSURE_ENDPOINTS[name]}
        fields={[]}
        request={() => ({ params: { disclosureId }, body: {} })}
        button={DISCLOSURE_WORDS[name]}
      />
    </>
  );
}

function Reviewing({ page: { disclosureId } }: ActsProps) {
  return (
    <DraftForm
      {...useShared()}
      endpoint={DISCLOSURE_ENDPOINTS.review}
      fields={[
        {
          ...{ kind: 'choice', name: 'ok', label: DISCLOSURE_WORDS.verdict },
          choices: [
            ['yes', DISCLOSURE_WORDS.pass],
            ['no', DISCLOSURE_WORDS.back],
          ],
        },
        { kind: 'prose', name: 'words', label: DISCLOSURE_WORDS.reviewWords, most: 1000 },
      ]}
      request={(draft) => ({
        params: { disclosureId },
        body: { ok: draft.ok === 'yes', words: textIn(draft, 'words') },
      })}
      button={DISCLOSURE_WORDS.review}
    />
  );
}

/** Writing it anew: of what is on its way, or as a correction of what hangs on the board. */
function Rewriting({ page, name }: ActsProps & { readonly name: 'redraft' | 'correct' }) {
  const say = useSay();
  const { disclosureId, item, pending, versions } = page;
  const from = name === 'redraft' ? pending?.content : versions[0]?.content;
  const [held] = useState(() => typedContent(from ?? { text: '', opening: null, rows: [] }));
  // It belongs to the text it was begun from: what a colleague has written since is not written over.
  const form = `${name} ${JSON.stringify(from)}`;
  const { draft, change, drop } = useDeskDraft(`disclosure/${disclosureId}`, form, { typed: held, why: '' });
  const { typed, why } = draft;
  const [tried, setTried] = useState(false);
  const done = () => {
    drop();
    announce(say(DISCLOSURE_WORDS.done));
  };
  const redrafting = useSending(DISCLOSURE_ENDPOINTS.redraft, done);
  const correcting = useSending(DISCLOSURE_ENDPOINTS.correct, done);
  const sending = name === 'redraft' ? redrafting : correcting;
  const lacksWhy = name === 'correct' && why.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const content = contentIn(typed);
    if (content === undefined || lacksWhy) return;
    const params = { disclosureId };
    if (name === 'redraft') redrafting.send({ params, body: { content } });
    else correcting.send({ params, body: { content, why: why.trim() } });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <ContentForm item={item} typed={typed} tried={tried} onChange={(it) => change({ typed: it })} />
      {name === 'correct' && (
        <TextArea
          label={say(DISCLOSURE_WORDS.why)}
          rows={2}
          limit={500}
          value={why}
          error={tried && lacksWhy ? say(DISCLOSURE_WORDS.why) : undefined}
          onChange={({ target }) => change({ why: target.value })}
        />
      )}
      <Unsent sending={sending} refusals={DISCLOSURE_REFUSALS} />
      <Actions>
        <Button type="submit" busy={sending.sending}>
          {say(DISCLOSURE_WORDS[name])}
        </Button>
      </Actions>
    </form>
  );
}

function Dropping({ page: { disclosureId } }: ActsProps) {
  return (
    <DraftForm
      {...useShared()}
      endpoint={DISCLOSURE_ENDPOINTS.drop}
      fields={[{ kind: 'prose', name: 'why', label: DISCLOSURE_WORDS.whyDrop }]}
      request={(draft) => ({ params: { disclosureId }, body: { why: textIn(draft, 'why') } })}
      button={DISCLOSURE_WORDS.drop}
      kind="danger"
    />
  );
}
