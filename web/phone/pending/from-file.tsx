/** 从文件带进来: what another phone of mine exported, shown before it is taken. */
import { type ChangeEvent, useState } from 'react';
import { Actions, Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import { bringIn, unknownAmong } from '../outbox/bring-in.ts';
import type { Item } from '../outbox/item.ts';
import { FullError } from '../outbox/store.ts';
import { ownNow } from '../own.ts';
import { useSigned } from '../session/me.ts';
import { kindOf } from './kinds.ts';
import type { Read } from './read-file.ts';
import { PENDING } from './words.ts';

type Seen = { readonly read: Read; readonly fresh: readonly Item[] } | 'not-ours' | 'full' | 'done';

export function FromFile() {
  const say = useSay();
  const { me } = useSigned();
  const [seen, setSeen] = useState<Seen>();
  const take = async ({ currentTarget: field }: ChangeEvent<HTMLInputElement>) => {
    const [file] = Array.from(field.files ?? []);
    const own = ownNow();
    if (file === undefined || own === undefined) return;
    const { readExported } = await import('./read-file.ts');
    const text = await file.text();
    const read = await readExported(
      text,
      me.offices.map(({ officeId }) => officeId),
    );
    setSeen(read === undefined ? 'not-ours' : { read, fresh: await unknownAmong(own.store, read.items) });
  };
  const bring = async (read: Read) => {
    const own = ownNow();
    if (own === undefined) return;
    try {
      await bringIn(own.store, read);
      setSeen('done');
    } catch (problem) {
      if (!(problem instanceof FullError)) throw problem;
      setSeen('full');
    }
    own.outbox.changed();
    void own.sync();
  };
  return (
    <details className="fold">
      <summary>{say(PENDING.fromFile)}</summary>
      <TextField
        type="file"
        accept="application/json,.json"
        label={say(PENDING.file)}
        hint={say(PENDING.fromFileLead)}
        onChange={(event) => void take(event)}
      />
      {seen === 'not-ours' ? <Notice kind="error">{say(PENDING.notOurFile)}</Notice> : null}
      {seen === 'full' ? <Notice kind="error">{say(PENDING.full)}</Notice> : null}
      {seen === 'done' ? <Notice kind="ok">{say(PENDING.broughtIn)}</Notice> : null}
      {typeof seen === 'object' ? (
        <Before {...seen} onBring={() => void bring(seen.read)} onLeave={() => setSeen(undefined)} />
      ) : null}
    </details>
  );
}

interface BeforeProps {
  readonly read: Read;
  readonly fresh: readonly Item[];
  readonly onBring: () => void;
  readonly onLeave: () => void;
}

/** What it holds, read before anything of it is taken. */
function Before({ read: { items, others, spoilt, photos, at }, fresh, onBring, onLeave }: BeforeProps) {
  const say = useSay();
  const lang = useLang();
  return (
    <Notice still title={say(PENDING.inFile)}>
      <p>
        {say(PENDING.fileHolds, {
          n: items.length,
          fresh: fresh.length,
          photos: photos.length,
          at: shortOf(at, Date.now(), lang),
        })}
      </p>
      {others === 0 ? null : <p>{say(PENDING.fileOthers, { n: others })}</p>}
      {spoilt === 0 ? null : <p>{say(PENDING.fileSpoilt, { n: spoilt })}</p>}
      <ul>
        {fresh.map((item) => (
          <li key={item.command.commandId}>
            {say(kindOf(item).name)} · <span lang="zh-CN">{item.shown.title}</span>
          </li>
        ))}
      </ul>
      <Actions>
        {fresh.length === 0 ? null : (
          <Button small kind="primary" onClick={onBring}>
            {say(PENDING.bringIn, { n: fresh.length })}
          </Button>
        )}
        <Button small kind="quiet" onClick={onLeave}>
          {say(PENDING.leaveFile)}
        </Button>
      </Actions>
    </Notice>
  );
}
