/** 现在的样子: what stands now, when something was changed meanwhile, and the way to go on from it. */
import { Actions, Button } from '../../kit/button.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { nowTold } from '../../kit/watch-now.ts';
import type { Trouble } from '../ask.ts';
import { WATCH_WORDS } from './words.ts';

interface StandsNowProps {
  readonly trouble: Trouble | undefined;
  /** What I wrote goes on top of the version that is there now. */
  readonly onKeep: (version: number) => void;
  readonly onTake: () => void;
}

export function StandsNow({ trouble, onKeep, onTake }: StandsNowProps) {
  const say = useSay();
  const lang = useLang();
  if (trouble?.kind !== 'refused' || trouble.reason !== 'changed-meanwhile') return null;
  return (
    <>
      <p className="act-lead">{say(WATCH_WORDS.now, { values: nowTold(trouble.now, lang) })}</p>
      <Actions>
        <Button small onClick={() => onKeep(Number(trouble.now?.version))}>
          {say(WATCH_WORDS.keepMine)}
        </Button>
        <Button small onClick={onTake}>
          {say(WATCH_WORDS.takeTheirs)}
        </Button>
      </Actions>
    </>
  );
}
