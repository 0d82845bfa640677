/** 申报近亲属: of a supervisor named before; what is said now takes the place of what was said. */
import { useState } from 'react';
import { tellRelatives } from '../../../contract/supervision.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { ADVISOR_REFUSALS } from './refusals.ts';
import { type Relative, RelativesField } from './relatives-field.tsx';
import { SUPERVISION_WORDS } from './words.ts';

export function RelativesForm({ code, advisorId }: { readonly code: string; readonly advisorId: string }) {
  const say = useSay();
  const [relatives, setRelatives] = useState<readonly Relative[]>([]);
  const sending = useSending(tellRelatives, () => announce(say(SUPERVISION_WORDS.declaredNow)));
  return (
    <>
      <RelativesField value={relatives} onChange={setRelatives} />
      <Unsent sending={sending} refusals={ADVISOR_REFUSALS} />
      <Actions>
        <Button
          busy={sending.sending}
          onClick={() =>
            sending.send({
              params: { code, advisorId },
              body: { relatives: relatives.map(({ personId }) => personId) },
            })
          }
        >
          {say(relatives.length === 0 ? SUPERVISION_WORDS.declareNone : SUPERVISION_WORDS.declare)}
        </Button>
      </Actions>
    </>
  );
}
