/** Buttons, switches, dialogs. */
import { useState } from 'react';
import { ActionButton, Actions, Button, LinkButton } from '../kit/button.tsx';
import { CopyButton } from '../kit/copy-button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { CheckIcon, PrintIcon, ReturnIcon, SendIcon, UpIcon } from '../kit/icons.tsx';
import { Toast } from '../kit/notice.tsx';
import { Seal, Tabs } from '../kit/page.tsx';
import { useSay } from '../kit/sentences.ts';
import { Exhibit } from './exhibit.tsx';
import { SHOWN } from './words.ts';

export function ActExhibit() {
  const say = useSay();
  return (
    <Exhibit id="acts" title={say(SHOWN.acts)}>
      <Actions>
        <Button kind="primary" icon={CheckIcon}>
          {say(SHOWN.settle)}
        </Button>
        <Button icon={SendIcon}>{say(SHOWN.dispatch)}</Button>
        <Button kind="danger" icon={ReturnIcon}>
          {say(SHOWN.giveBack)}
        </Button>
        <Button kind="quiet" icon={PrintIcon}>
          {say(SHOWN.print)}
        </Button>
        <LinkButton href="#fields">{say(SHOWN.report)}</LinkButton>
        <Button small>{say(SHOWN.print)}</Button>
      </Actions>
      <Actions>
        <ActionButton icon={UpIcon} reason={say(SHOWN.whyNot)}>
          {say(SHOWN.escalate)}
        </ActionButton>
        <Button kind="primary" busy>
          {say(SHOWN.sending)}
        </Button>
        <Button disabled>{say(SHOWN.dispatch)}</Button>
      </Actions>
      <Button kind="primary" wide>
        {say(SHOWN.send)}
      </Button>
      <ActionButton wide reason={say(SHOWN.whyNot)}>
        {say(SHOWN.escalate)}
      </ActionButton>
      <p>
        <span className="digits">ZA26-7K3F-9QXM-C</span> <CopyButton text="ZA26-7K3F-9QXM-C" />
      </p>
      <Tabs
        label={say(SHOWN.shelves)}
        ways={[
          { href: '#acts', label: say(SHOWN.open), count: 12, current: true },
          { href: '#marks', label: say(SHOWN.confirming), count: 4 },
          { href: '#lists', label: say(SHOWN.closed) },
        ]}
      />
      <Seal />
    </Exhibit>
  );
}

export function DialogExhibit() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [message, setMessage] = useState<string>();
  const confirm = (): void => {
    setOpen(false);
    setMessage(say(SHOWN.returned));
  };
  return (
    <Exhibit id="dialogs" title={say(SHOWN.dialogs)}>
      <Button onClick={() => setOpen(true)}>{say(SHOWN.openDialog)}</Button>
      <Dialog
        open={open}
        title={say(SHOWN.returnTitle)}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="danger" onClick={confirm}>
              {say(SHOWN.giveBack)}
            </Button>
            <Button onClick={() => setOpen(false)}>{say(SHOWN.cancel)}</Button>
          </>
        }
      >
        <p>{say(SHOWN.returnBody)}</p>
      </Dialog>
      <Toast message={message} onClose={() => setMessage(undefined)} />
    </Exhibit>
  );
}
