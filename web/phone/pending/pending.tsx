/** 待发: everything that was saved on this phone and has not arrived, where each stands, and what its author can do. */
import { useState } from 'react';
import { dayOf } from '../../../domain/kernel/day.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card, List } from '../../kit/list.tsx';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import type { OwnNow } from '../keeping/own.ts';
import type { Queued } from '../outbox/item.ts';
import { sayStillSo } from '../outbox/queue.ts';
import { ownNow, useOwn } from '../own.ts';
import { PhonePage } from '../page.tsx';
import { useSigned } from '../session/me.ts';
import { useSignal } from '../signal.ts';
import { SHELL } from '../words.ts';
import { ClockOff } from './clock-off.tsx';
import { unsentTold } from './counted.ts';
import { DraftsHere } from './drafts-here.tsx';
import { FromFile } from './from-file.tsx';
import { PendingItem } from './item.tsx';
import { OverwrittenHere } from './overwritten.tsx';
import { PENDING } from './words.ts';

export function PendingPage() {
  const say = useSay();
  const now = useOwn();
  return (
    <PhonePage title={say(PENDING.title)} back="/" bottom={null}>
      {now === undefined ? null : <Pending now={now} />}
    </PhonePage>
  );
}

const LATELY = 20;

function Pending({ now }: { readonly now: OwnNow }) {
  const say = useSay();
  const own = ownNow();
  const open = now.queue.filter(({ item }) => item.standing !== 'taken');
  const taken = now.queue
    .filter(({ item }) => item.standing === 'taken')
    .slice(-LATELY)
    .reverse();
  const sendNow = () => {
    own?.outbox.beginAnew();
    void own?.sync();
  };
  return (
    <>
      <Head now={now} />
      <ClockOff ahead={now.about?.ahead ?? 0} />
      <LongAgo n={now.counts.asked} />
      {own?.opened.durable === false ? <Notice kind="warn">{say(SHELL.notDurable)}</Notice> : null}
      <OverwrittenHere overwritten={now.overwritten} />
      <DraftsHere />
      {open.length === 0 && now.photos.length === 0 ? (
        <EmptyState title={say(PENDING.empty)}>
          <p>{say(PENDING.emptyMore)}</p>
        </EmptyState>
      ) : (
        <>
          <Items label={say(PENDING.title)} items={open} now={now} />
          <Button kind="primary" wide busy={now.sending} onClick={sendNow}>
            {say(now.sending ? PENDING.sendingNow : PENDING.sendNow)}
          </Button>
          <Export />
        </>
      )}
      {own?.opened.durable === true ? <FromFile /> : null}
      {taken.length === 0 ? null : (
        <Card title={say(PENDING.takenLead)}>
          <Items label={say(PENDING.takenLead)} items={taken} now={now} />
        </Card>
      )}
    </>
  );
}

/** 存了很久: asked once for all of them; what is younger has gone already. */
function LongAgo({ n }: { readonly n: number }) {
  const say = useSay();
  if (n === 0) return null;
  const send = async () => {
    const own = ownNow();
    if (own === undefined) return;
    await sayStillSo(own.opened.ports);
    own.outbox.changed();
    void own.sync();
  };
  return (
    <Notice kind="warn" title={say(PENDING.oldTitle, { n })}>
      <p>{say(PENDING.oldMore)}</p>
      <Actions>
        <Button small onClick={() => void send()}>
          {say(PENDING.oldSend)}
        </Button>
      </Actions>
    </Notice>
  );
}

/** One line of truth: what waits, when there was a connection last, and whether there is one now. */
function Head({ now }: { readonly now: OwnNow }) {
  const { about, end, sending, full } = now;
  const { former } = useSigned().me;
  const say = useSay();
  const lang = useLang();
  const signal = useSignal();
  const what = unsentTold(now, lang);
  const last = Math.max(about?.pushedAt ?? 0, about?.pulledAt ?? 0);
  return (
    <p className="soft" role="status">
      {say(PENDING.lead, {
        what: what === '' ? say(PENDING.nothingWaits) : what,
        last: last === 0 ? say(PENDING.never) : say(PENDING.lastAt, { at: shortOf(last, Date.now(), lang) }),
        signal: say(full ? PENDING.noRoom : sending ? PENDING.sendingNow : signalNow(signal, end, former)),
      })}
    </p>
  );
}

/** A former office may send, and reads nothing any more: that is no login that ran out. */
function signalNow(signal: boolean, end: OwnNow['end'], former: boolean): Sentence {
  if (!signal) return PENDING.noSignal;
  if (end?.kind === 'signed-out') return former ? PENDING.signal : SHELL.expired;
  if (end?.kind === 'upgrade') return PENDING.upgrade;
  if (end?.kind === 'too-much') return PENDING.tooMuch;
  return end === undefined || end.kind === 'done' || end.kind === 'busy' ? PENDING.signal : PENDING.failed;
}

interface ItemsProps {
  readonly label: string;
  readonly items: readonly Queued[];
  readonly now: OwnNow;
}

const Items = ({ label, items, now }: ItemsProps) => (
  <List label={label}>
    {items.map((queued) => (
      <PendingItem key={queued.item.command.commandId} queued={queued} now={now} />
    ))}
  </List>
);

function Export() {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const own = ownNow();
    if (own === undefined) return;
    setBusy(true);
    const { exported, offer } = await import('./export.ts');
    offer(await exported(own), `xiezhi-${dayOf(Date.now())}.json`);
    setBusy(false);
  };
  return (
    <>
      <Button wide busy={busy} onClick={() => void save()}>
        {say(PENDING.export)}
      </Button>
      <p className="soft">{say(PENDING.exportLead)}</p>
    </>
  );
}
