/** 办理按钮: the one main act under the thumb, the others on the page; what cannot be done now says why. */
import { useLocation } from 'wouter';
import type { MatterPage } from '../../../contract/matter.ts';
import { ActionButton, Button, LinkButton } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { ACCEPT_REFUSALS, refusalOf } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { MainAct } from '../page.tsx';
import { NotTaken } from '../pending/not-taken.tsx';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { tell } from '../told.ts';
import { actCommand } from './act-command.ts';
import { ACT_WORDS, type PhoneAct, type Possible, REFUSALS } from './acts.ts';
import { MATTER } from './words.ts';

interface NextActProps {
  readonly matter: MatterPage;
  readonly act: PhoneAct;
  readonly again: () => void;
}

export function NextAct({ matter, act, again }: NextActProps) {
  const say = useSay();
  const { name, icon } = ACT_WORDS[act];
  return (
    <MainAct>
      {act === 'accept' ? (
        <Take matter={matter} again={again} />
      ) : (
        <LinkButton kind="primary" wide icon={icon} href={`/matters/${matter.matterId}/${act}`}>
          {say(name)}
        </LinkButton>
      )}
    </MainAct>
  );
}

/** One tap. */
function Take({ matter, again }: Omit<NextActProps, 'act'>) {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const { busy, notTaken, save } = useSavingOnce(
    () => [actCommand(matter, { act: 'accept', commandId: newId(), officeId, body: {} })],
    (how) => {
      tell(toldAs(how, ACT_WORDS.accept.done));
      again();
    },
  );
  return (
    <>
      <NotTaken what={notTaken} refusals={ACCEPT_REFUSALS} />
      <Button kind="primary" wide icon={ACT_WORDS.accept.icon} busy={busy} onClick={() => save(null)}>
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
    return status === 'closed' ||
      holder.name === '' ||
      Object.values(acts).some((reason) => reason === null) ? null : (
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
