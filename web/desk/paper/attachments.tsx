/** 附件: listed beside the story, saved with one click, added by whoever handles the matter. */
import { type ChangeEvent, useRef, useState } from 'react';
import { addAttachment, getAttachment, listAttachments } from '../../../contract/paper.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { saveFile } from '../../kit/file.ts';
import { PlusIcon } from '../../kit/icons.tsx';
import { Card } from '../../kit/list.tsx';
import { Time } from '../../kit/marks.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble, useAsked } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Told, Unanswered } from '../trouble.tsx';
import { ATTACH_REFUSALS } from './refusals.ts';
import { PAPER_WORDS } from './words.ts';

const TAKEN = '.pdf,.docx,.xlsx,.pptx,.doc,.xls,.jpg,.jpeg,.png,.webp';
const KILOBYTE = 1024;

export function Attachments({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const asked = useAsked(listAttachments, { params: { matterId } });
  const { answer } = asked;
  const addressOf = (attachmentId: string) =>
    getAttachment.path.replace(':matterId', matterId).replace(':attachmentId', attachmentId);
  if (answer?.attachments.length === 0 && answer.refusal !== null) return null;
  return (
    <Card title={say(PAPER_WORDS.attachments)}>
      <Unanswered asked={asked} lines={2} />
      {answer?.attachments.length === 0 && <p className="paper-none">{say(PAPER_WORDS.noAttachments)}</p>}
      {answer && answer.attachments.length > 0 && (
        <ul className="paper-files">
          {answer.attachments.map(({ attachmentId, name, bytes, at }) => (
            <li key={attachmentId}>
              <Button small onClick={() => void saveFile(addressOf(attachmentId), name)}>
                {name}
              </Button>
              <span className="paper-about">
                {say(PAPER_WORDS.size, { n: Math.ceil(bytes / KILOBYTE) })} · <Time at={at} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {answer?.refusal === null && <Add matterId={matterId} onAdded={asked.again} />}
    </Card>
  );
}

function Add({ matterId, onAdded }: { readonly matterId: string; readonly onAdded: () => void }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    setBusy(true);
    setTrouble(undefined);
    const picture = file.slice(0, file.size, 'application/octet-stream');
    const query = { name: file.name.slice(-300) };
    const reply = noticed(await call(addAttachment, { params: { matterId }, query, picture }));
    setBusy(false);
    target.value = '';
    if (reply.kind !== 'answer') return setTrouble(reply);
    announce(say(PAPER_WORDS.attached, { name: reply.answer.name }));
    onAdded();
  };
  return (
    <div className="paper-add">
      <input
        ref={input}
        type="file"
        hidden
        accept={TAKEN}
        aria-label={say(PAPER_WORDS.attach)}
        onChange={(event) => void add(event)}
      />
      <Button small icon={PlusIcon} busy={busy} onClick={() => input.current?.click()}>
        {say(PAPER_WORDS.attach)}
      </Button>
      <p className="field-hint">{say(PAPER_WORDS.attachHint)}</p>
      <Told trouble={trouble} refusals={ATTACH_REFUSALS} />
    </div>
  );
}
