/** 顺便: settled on the spot, and for somebody else; both stay folded until they are wanted. */
import { CheckField } from '../../kit/choice.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import type { Part } from './danger.tsx';
import type { Wrong } from './draft.ts';
import { REPORT } from './words.ts';

type PartWithWrong = Part & { readonly wrong: readonly Wrong[] };

export function SettledHere({ draft, change, wrong }: PartWithWrong) {
  const say = useSay();
  return (
    <>
      <CheckField
        label={say(REPORT.settled)}
        checked={draft.settled}
        onChange={(event) => change({ settled: event.target.checked })}
      />
      {draft.settled ? (
        <TextArea
          label={say(REPORT.how)}
          rows={2}
          value={draft.how}
          error={wrong.includes('how') ? say(REPORT.tooShort) : null}
          onChange={(event) => change({ how: event.target.value })}
        />
      ) : null}
    </>
  );
}

export function ForOther({ draft, change, wrong }: PartWithWrong) {
  const say = useSay();
  return (
    <>
      <CheckField
        label={say(REPORT.forOther)}
        hint={draft.forOther ? say(REPORT.forOtherMore) : undefined}
        checked={draft.forOther}
        error={wrong.includes('nobody') ? say(REPORT.nobody) : null}
        onChange={(event) => change({ forOther: event.target.checked })}
      />
      {draft.forOther ? (
        <>
          <TextField
            label={say(REPORT.name)}
            autoComplete="off"
            maxLength={30}
            value={draft.name}
            error={wrong.includes('name') ? say(REPORT.wrongName) : null}
            onChange={(event) => change({ name: event.target.value })}
          />
          <TextField
            label={say(REPORT.phone)}
            type="tel"
            inputMode="tel"
            autoComplete="off"
            maxLength={15}
            value={draft.phone}
            error={wrong.includes('phone') ? say(REPORT.wrongPhone) : null}
            onChange={(event) => change({ phone: event.target.value })}
          />
        </>
      ) : null}
    </>
  );
}
