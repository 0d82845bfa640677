/** 一种职务的一周: sums, and the minutes they cost. */
import type { BurdenKind } from '../../contract/burden.ts';
import { BURDEN, WORK_LABELS } from './burden-words.ts';
import { DescriptionList } from './list.tsx';
import { useSay } from './sentences.ts';

export function BurdenOf({ kind: { works, holders, minutes } }: { readonly kind: BurdenKind }) {
  const say = useSay();
  const each = minutes / holders;
  return (
    <>
      <DescriptionList
        facts={works.map(({ work, times }) => ({
          term: say(WORK_LABELS[work]),
          value: say(BURDEN.times, { n: times }),
        }))}
      />
      <p className="soft">
        {say(BURDEN.minutes, { minutes, each: each < 1 ? say(BURDEN.less) : Math.round(each) })}
      </p>
    </>
  );
}
