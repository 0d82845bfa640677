/** 办理按钮: the one main act under the thumb, the others on the page; what cannot be done now says why. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { MatterPage } from '../../../contract/matter.ts';
import { call } from '../../kit/api.ts';
import { ActionButton, Button, LinkButton } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { ACCEPT_REFUSALS, refusalOf } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { noticed } from '../load.ts';
import { MainAct } from '../page.tsx';
import { mayHaveArrived, type Unsent, UnsentNote } from '../send.tsx';
import { tell } from '../told.ts';
import { ACT_WORDS, ENDPOINTS, type PhoneAct, type Possible, REFUSALS } from './acts.ts';
import { MATTER } from './words.ts';

interface NextActProps {
  readonly matterId: string;
  readonly act: PhoneAct;
  readonly again: () => void;
}

export function NextAct({ matterId, act, again }: NextActProps) {
  const say = useSay();
  const { name, icon } = ACT_WORDS[act];
  return (
    <MainAct>
      {act === 'accept' ? (
        <Take matterId={matterId} again={again} />
      ) : (
        <LinkButton kind="primary" wide icon={icon} href={`/matters/${matterId}/${act}`}>
          {say(name)}
        </LinkButton>
      )}
    </MainAct>
  );
}

/** One tap. The id lives as long as nobody knows whether it arrived. */
function Take({ matterId, again }: Omit<NextActProps, 'act'>) {
  const say = useSay();
  const [commandId, setCommandId] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [unsent, setUnsent] = useState<Unsent>();

  const take = async () => {
    setBusy(true);
    const reply = noticed(await call(ENDPOINTS.accept, { params: { matterId }, body: { commandId } }));
    setBusy(false);
    if (!mayHaveArrived(reply)) setCommandId(newId());
    setUnsent(reply.kind === 'answer' ? undefined : reply);
    if (reply.kind === 'answer') tell(ACT_WORDS.accept.done);
    if (reply.kind !== 'silence') again();
  };
  return (
    <>
      {unsent === undefined ? null : <UnsentNote unsent={unsent} refusals={ACCEPT_REFUSALS} />}
      <Button kind="primary" wide icon={ACT_WORDS.accept.icon} busy={busy} onClick={() => void take()}>
        {say(ACT_WORDS.accept.name)}
      </Button>
    </>
  );
}

interface OtherActsProps {
  readonly matter: MatterPage;
  readonly others: readonly Possible[];
}

export function OtherActs({ matter: { matterId, holder, acts, status }, others }: OtherActsProps) {
  const say = useSay();
  const [, go] = useLocation();
  if (others.length === 0)
    return status === 'closed' || Object.values(acts).some((reason) => reason === null) ? null : (
      <p className="soft">{say(MATTER.watching, { name: holder.name })}</p>
    );
  const why = others[0]?.reason ?? null;
  if (why !== null && others.length > 1 && others.every(({ reason }) => reason === why))
    return <Notice still>{say(refusalOf(REFUSALS[others[0]?.act ?? 'answer'], why))}</Notice>;
  return (
    <Card title={say(MATTER.also)}>
      <div className="acts">
        {others.map(({ act, reason }) => (
          <ActionButton
            key={act}
            wide
            icon={ACT_WORDS[act].icon}
            reason={reason === null ? null : say(refusalOf(REFUSALS[act], reason))}
            onClick={() => go(`/matters/${matterId}/${act}`)}
          >
            {say(ACT_WORDS[act].name)}
          </ActionButton>
        ))}
      </div>
    </Card>
  );
}
