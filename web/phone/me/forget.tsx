/** 注销我的账号: for whoever left office, with the login that is still good for some days. */
import { useState } from 'react';
import { forgetMine } from '../../../contract/correction.ts';
import { call } from '../../kit/api.ts';
import { ActionButton, Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useOwn } from '../own.ts';
import { unsentTold } from '../pending/counted.ts';
import { useSigned } from '../session/me.ts';
import { ME } from './words.ts';

export function ForgetMine() {
  const say = useSay();
  const lang = useLang();
  const { leave } = useSigned();
  const own = useOwn();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [commandId] = useState(newId);
  const unsent = own === undefined ? '' : unsentTold(own, lang);

  const end = async () => {
    setAsking(false);
    setBusy(true);
    const reply = await call(forgetMine, { body: { commandId } });
    setBusy(false);
    // An answer that was lost: the account is gone, and so is the login.
    if (reply.kind === 'answer' || reply.kind === 'signed-out') leave();
    else setFailed(true);
  };
  return (
    <Card title={say(ME.forgetTitle)}>
      <p className="soft">{say(ME.forgetLead)}</p>
      {failed ? <Notice kind="warn">{say(ME.forgetFailed)}</Notice> : null}
      <ActionButton
        wide
        busy={busy}
        reason={unsent === '' ? null : say(ME.forgetUnsent, { what: unsent })}
        onClick={() => setAsking(true)}
      >
        {say(ME.forget)}
      </ActionButton>
      <Dialog
        open={asking}
        title={say(ME.forget)}
        onClose={() => setAsking(false)}
        actions={
          <Button kind="danger" onClick={() => void end()}>
            {say(ME.forgetNow)}
          </Button>
        }
      >
        <p>{say(ME.forgetAsk)}</p>
      </Dialog>
    </Card>
  );
}
