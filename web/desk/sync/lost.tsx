/** 丢了: a phone is given up with a reason; its sessions end and it is wiped when it next comes to a network. */
import { type FormEvent, useId, useState } from 'react';
import { type DeviceView, revokeDevice } from '../../../contract/sync.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { TextField } from '../../kit/field.tsx';
import { Tag } from '../../kit/marks.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useNow } from '../now.ts';
import { Unsent } from '../trouble.tsx';
import { officeName } from '../who.ts';
import { WORDS } from '../words.ts';
import { SYNC_WORDS } from './words.ts';

export function Lost({ device }: { readonly device: DeviceView }) {
  const say = useSay();
  const lang = useLang();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const { revokedAt, post, placeName } = device;
  if (revokedAt !== null)
    return <Tag>{say(SYNC_WORDS.revoked, { when: shortOf(revokedAt, now, lang) })}</Tag>;
  const office = officeName({ post, placeName, unitName: null }, lang);
  return (
    <>
      <Button small onClick={() => setOpen(true)} aria-label={say(SYNC_WORDS.lostOf, { office })}>
        {say(SYNC_WORDS.lost)}
      </Button>
      <LostDialog device={device} office={office} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

interface LostDialogProps {
  readonly device: DeviceView;
  readonly office: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

function LostDialog({ device: { device, waiting }, office, open, onClose }: LostDialogProps) {
  const say = useSay();
  const form = useId();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(revokeDevice, () => announce(say(SYNC_WORDS.revokedDone)));
  const short = why.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) sending.send({ params: { device }, body: { why: why.trim() } });
  };
  return (
    <Dialog
      open={open}
      title={say(SYNC_WORDS.lostTitle)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="danger" busy={sending.sending}>
            {say(SYNC_WORDS.revoke)}
          </Button>
          <Button onClick={onClose}>{say(WORDS.cancel)}</Button>
        </>
      }
    >
      <p>{say(SYNC_WORDS.lostLead, { office })}</p>
      {waiting > 0 && (
        <Notice kind="warn" still>
          <p>{say(SYNC_WORDS.lostUnsent, { n: waiting })}</p>
        </Notice>
      )}
      <form id={form} className="sync-form" onSubmit={submit} noValidate>
        <TextField
          label={say(SYNC_WORDS.lostWhy)}
          hint={say(SYNC_WORDS.lostHint)}
          maxLength={200}
          value={why}
          error={tried && short ? say(WORDS.tooShort, { n: 2 }) : undefined}
          onChange={({ target }) => setWhy(target.value)}
        />
        <Unsent sending={sending} />
      </form>
    </Dialog>
  );
}
