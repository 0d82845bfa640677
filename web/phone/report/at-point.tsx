/** 在点位上看到的: the watch point this report was made at, and the way to leave it out. */
import { Button } from '../../kit/button.tsx';
import { CloseIcon, PlaceIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import type { Part } from './danger.tsx';
import { REPORT } from './words.ts';

export function AtPoint({ draft: { look }, change }: Part) {
  const say = useSay();
  if (look === null) return null;
  return (
    <p className="at-point">
      <PlaceIcon />
      <span>{say(REPORT.atPoint, { title: look.title })}</span>
      <Button kind="quiet" small icon={CloseIcon} onClick={() => change({ look: null })}>
        {say(REPORT.notAtPoint)}
      </Button>
    </p>
  );
}
