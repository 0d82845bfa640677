/** 我的信息和提醒: what was told lately, whether texts come and where, what is kept, and all of it as a file. Both faces show it. */
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { chooseMine, exportMine, getMyOwn, listNotices, type MyOwn, stopMine } from '../../contract/own.ts';
import { listOpenings } from '../../contract/ways.ts';
import type { NoticeKind, NoticeWord } from '../../domain/notice/kind.ts';
import type { Post } from '../../domain/people/post.ts';
import { call, type Reply } from './api.ts';
import { Actions, Button } from './button.tsx';
import { TextField } from './field.tsx';
import { saveFile } from './file.ts';
import { newId } from './ids.ts';
import { Card, List, ListRow } from './list.tsx';
import { Time } from './marks.tsx';
import { Notice } from './notice.tsx';
import { NOTICE_LABELS } from './notice-terms.ts';
import { OwnCorrection } from './own-correction.tsx';
import { OWN_WORDS } from './own-words.ts';
import { type Sentence, useSay } from './sentences.ts';
import { POST_LABELS } from './terms.ts';
import { OPENABLE_LABELS, PURPOSE_LABELS } from './way-terms.ts';

type Trouble = Exclude<Reply<never>, { readonly kind: 'answer' }>;

interface OwnPanelProps {
  /** How a face tells why there is no answer, with the way to ask again. */
  readonly trouble: (trouble: Trouble, again: () => void) => ReactNode;
  /** Where a face shows what a notice is about; undefined where it has no page for it. */
  readonly hrefOf: (word: NoticeWord, id: string, kind: NoticeKind) => string | undefined;
}

type Told = Awaited<ReturnType<typeof readAll>>;

async function readAll() {
  const [own, lately, opened] = await Promise.all([
    call(getMyOwn, {}),
    call(listNotices, {}),
    call(listOpenings, {}),
  ]);
  if (own.kind !== 'answer') return own;
  if (lately.kind !== 'answer') return lately;
  if (opened.kind !== 'answer') return opened;
  return {
    kind: 'answer' as const,
    own: own.answer,
    lately: lately.answer.notices,
    openings: opened.answer.openings,
  };
}

export function OwnPanel({ trouble, hrefOf }: OwnPanelProps) {
  const [told, setTold] = useState<Told>();
  const again = () => void readAll().then(setTold);
  useEffect(again, []);
  if (told === undefined) return null;
  if (told.kind !== 'answer') return <>{trouble(told, again)}</>;
  return (
    <>
      <Texts key={told.own.choice?.since ?? 0} own={told.own} again={again} trouble={trouble} />
      <Lately notices={told.lately} hrefOf={hrefOf} />
      <Opened openings={told.openings} />
      <KeptOf own={told.own} again={again} trouble={trouble} />
    </>
  );
}

function Texts({
  own,
  again,
  trouble,
}: Pick<OwnPanelProps, 'trouble'> & { readonly own: MyOwn; readonly again: () => void }) {
  const say = useSay();
  const [phone, setPhone] = useState(own.phone ?? '');
  const [wrong, setWrong] = useState(false);
  const [failed, setFailed] = useState<Trouble>();
  const [done, setDone] = useState<Sentence>();
  const [busy, setBusy] = useState(false);
  const send = async (asked: Promise<Reply<unknown>>, sentence: Sentence) => {
    setBusy(true);
    const reply = await asked;
    setBusy(false);
    setFailed(reply.kind === 'answer' ? undefined : reply);
    if (reply.kind !== 'answer') return;
    setDone(sentence);
    again();
  };
  const choose = (event: FormEvent) => {
    event.preventDefault();
    const digits = phone.replace(/\s/g, '');
    setWrong(!/^1[3-9]\d{9}$/.test(digits));
    if (/^1[3-9]\d{9}$/.test(digits))
      void send(call(chooseMine, { body: { commandId: newId(), phone: digits } }), OWN_WORDS.chosen);
  };
  return (
    <Card title={say(OWN_WORDS.notices)}>
      <p>{say(OWN_WORDS.noticesLead)}</p>
      <div role="status">{done && <Notice kind="info">{say(done)}</Notice>}</div>
      {failed && trouble(failed, () => setFailed(undefined))}
      {own.choice === null ? null : (
        <>
          <p>
            {say(OWN_WORDS.goesTo, {
              to: own.choice.channel === 'wechat' ? say(OWN_WORDS.byWechat) : own.choice.shown,
            })}
          </p>
          <Button
            busy={busy}
            onClick={() => void send(call(stopMine, { body: { commandId: newId() } }), OWN_WORDS.stopped)}
          >
            {say(OWN_WORDS.stop)}
          </Button>
        </>
      )}
      {own.choice !== null ? null : own.canChoose ? (
        <form className="act-form" onSubmit={choose} noValidate>
          <TextField
            label={say(OWN_WORDS.phone)}
            type="tel"
            autoComplete="tel"
            maxLength={20}
            value={phone}
            error={wrong ? say(OWN_WORDS.wrong) : undefined}
            onChange={({ target }) => setPhone(target.value)}
          />
          <Actions>
            <Button type="submit" busy={busy}>
              {say(OWN_WORDS.agree)}
            </Button>
          </Actions>
        </form>
      ) : (
        <div className="own-off">
          <Notice kind="info" still>
            {say(OWN_WORDS.off)}
          </Notice>
        </div>
      )}
      {own.wechat === null ? null : (
        <p>
          <a href={own.wechat}>{say(OWN_WORDS.wechat)}</a>
        </p>
      )}
    </Card>
  );
}

function Lately({
  notices,
  hrefOf,
}: Pick<OwnPanelProps, 'hrefOf'> & { readonly notices: Extract<Told, { kind: 'answer' }>['lately'] }) {
  const say = useSay();
  return (
    <Card title={say(OWN_WORDS.told)}>
      {notices.length === 0 ? (
        <p>{say(OWN_WORDS.noneTold)}</p>
      ) : (
        <List label={say(OWN_WORDS.told)}>
          {notices.map(({ at, kind, tail, word, ofId }) => (
            <ListRow
              key={`${at} ${kind} ${ofId}`}
              title={say(NOTICE_LABELS[kind])}
              under={
                <>
                  <Time at={at} /> {tail === null ? null : say(OWN_WORDS.noneMatter, { no: tail })}
                </>
              }
              href={hrefOf(word, ofId, kind)}
            />
          ))}
        </List>
      )}
    </Card>
  );
}

/** By post and place, never by person. */
function Opened({ openings }: Pick<Extract<Told, { kind: 'answer' }>, 'openings'>) {
  const say = useSay();
  return (
    <Card title={say(OWN_WORDS.openings)}>
      {openings.length === 0 ? (
        <p>{say(OWN_WORDS.noOpenings)}</p>
      ) : (
        <List label={say(OWN_WORDS.openings)}>
          {openings.map(({ at, no, what, purpose, post, placeName }) => (
            <ListRow
              key={`${no} ${at} ${what} ${post}`}
              over={no}
              title={`${placeName} ${say(POST_LABELS[post as Post])}`}
              under={
                <>
                  <Time at={at} /> {say(OPENABLE_LABELS[what])} · {say(PURPOSE_LABELS[purpose])}
                </>
              }
            />
          ))}
        </List>
      )}
    </Card>
  );
}

function KeptOf({
  own,
  again,
  trouble,
}: Pick<OwnPanelProps, 'trouble'> & { readonly own: MyOwn; readonly again: () => void }) {
  const say = useSay();
  return (
    <Card title={say(OWN_WORDS.kept)}>
      <List>
        <ListRow title={own.name} over={say(OWN_WORDS.name)} />
        <ListRow title={own.account} over={say(OWN_WORDS.account)} />
        <ListRow title={own.phone ?? say(OWN_WORDS.none)} over={say(OWN_WORDS.phone)} />
      </List>
      <OwnCorrection own={own} again={again} trouble={trouble} />
      <p className="soft relation-under">{say(OWN_WORDS.law)}</p>
      <Actions>
        <Button onClick={() => void saveFile(exportMine.path, 'my-data.json')}>
          {say(OWN_WORDS.takeOut)}
        </Button>
      </Actions>
    </Card>
  );
}
