/** 两个都在: somebody changed it meanwhile: both are shown, and the person chooses. Never overwritten in silence. */
import { Actions, Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import type { NotTaken } from '../saving.ts';
import { AREA } from './words.ts';

interface BothValuesProps {
  readonly notTaken: NotTaken | undefined;
  /** Of what is there now, what people read. */
  readonly valuesOf: (now: Readonly<Record<string, unknown>>) => readonly unknown[];
  /** What I wrote goes on top of the version that is there now. */
  readonly onKeep: (version: number) => void;
  readonly onTake: () => void;
}

export function BothValues({ notTaken, valuesOf, onKeep, onTake }: BothValuesProps) {
  const say = useSay();
  if (notTaken === undefined || notTaken === 'full' || !notTaken.outcome?.now) return null;
  const { now } = notTaken.outcome;
  const values = valuesOf(now)
    .filter((it) => it !== null && it !== undefined && it !== '')
    .join(' · ');
  return (
    <Notice kind="warn">
      <p>{say(AREA.otherNow, { values })}</p>
      <Actions>
        <Button small onClick={onTake}>
          {say(AREA.takeTheirs)}
        </Button>
        <Button small onClick={() => onKeep(Number(now.version))}>
          {say(AREA.keepMine)}
        </Button>
      </Actions>
    </Notice>
  );
}
