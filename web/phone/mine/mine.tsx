/** 我的: what I raised, and what is with my office; newest first, older ones page by page. */
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { listMatters, type MatterRow } from '../../../contract/matter.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble, useLoad } from '../load.ts';
import { Page, Skeleton, TroubleNote } from '../parts.tsx';
import { Rows } from '../rows.tsx';
import { useSigned } from '../session/me.ts';
import { SHELL } from '../words.ts';
import { MINE, PILES } from './words.ts';

type Which = 'raised' | 'holding';

export function MinePage() {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const [, go] = useLocation();
  const which: Which = useSearch() === 'holding' ? 'holding' : 'raised';
  return (
    <Page title={say(MINE.title)}>
      <div className="halves" role="group" aria-label={say(MINE.which)}>
        {(['raised', 'holding'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === which}
            onClick={() => go(one === 'raised' ? '/mine' : '/mine?holding', { replace: true })}
          >
            {say(PILES[one].name)}
          </button>
        ))}
      </div>
      <Pile key={`${officeId} ${which}`} which={which} name={`mine ${officeId} ${which}`} />
    </Page>
  );
}

function Pile({ which, name }: { readonly which: Which; readonly name: string }) {
  const say = useSay();
  const first = useLoad(name, () => call(listMatters, { query: { mine: which } }));
  const { answer, trouble, again } = first;
  if (answer === undefined) return trouble === undefined ? <Skeleton rows={4} /> : <TroubleNote kind={trouble} again={again} />;
  if (answer.matters.length === 0)
    return (
      <div className="empty">
        <h2>{say(PILES[which].none)}</h2>
        <p>{say(PILES[which].more)}</p>
      </div>
    );
  return (
    <>
      <Rows matters={answer.matters} status />
      {answer.older === null ? null : <Older key={answer.older} which={which} before={answer.older} />}
    </>
  );
}

/** Pages after the first are read when they are asked for. */
function Older({ which, before }: { readonly which: Which; readonly before: string }) {
  const say = useSay();
  const [matters, setMatters] = useState<readonly MatterRow[]>([]);
  const [next, setNext] = useState<string | null>(before);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);

  const read = async () => {
    if (next === null) return;
    setBusy(true);
    const reply = noticed(await call(listMatters, { query: { mine: which, before: next } }));
    setBusy(false);
    if (reply.kind !== 'answer') return setTrouble(reply.kind);
    setTrouble(undefined);
    setMatters([...matters, ...reply.answer.matters]);
    setNext(reply.answer.older);
  };
  return (
    <>
      <Rows matters={matters} status />
      {trouble === undefined ? null : <TroubleNote kind={trouble} again={() => void read()} />}
      {next === null || trouble !== undefined ? null : (
        <Button wide busy={busy} onClick={() => void read()}>
          {say(busy ? SHELL.loading : SHELL.older)}
        </Button>
      )}
    </>
  );
}
