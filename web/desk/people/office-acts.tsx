/** 任职能办的事: each act as a button, then its form; what cannot be done now, with the reason. */
import { useRef, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { invitePerson } from '../../../contract/invitation.ts';
import type { OfficeAct, OfficePage } from '../../../contract/office.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { refusalOf } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { OfficeForm } from './office-form.tsx';
import { OFFICE_ACT_WORDS, OFFICE_WORDS } from './office-words.ts';
import { OFFICE_REFUSALS } from './refusals.ts';

interface OfficeActsProps {
  readonly office: OfficePage;
  readonly onInvited: (invitation: AnswerOf<typeof invitePerson>) => void;
}

const ACTS = Object.keys(OFFICE_ACT_WORDS) as OfficeAct[];

export function OfficeActs({ office, onInvited }: OfficeActsProps) {
  const say = useSay();
  const [chosen, choose] = useState<OfficeAct>();
  const panel = useRef<HTMLDivElement>(null);
  const close = () => {
    choose(undefined);
    panel.current?.focus();
  };
  return (
    <div className="act-panel" ref={panel} tabIndex={-1}>
      <Card title={say(chosen ? OFFICE_ACT_WORDS[chosen].label : OFFICE_WORDS.acts)}>
        {chosen ? (
          <OfficeForm key={chosen} act={chosen} office={office} onInvited={onInvited} onClose={close} />
        ) : (
          <Possible office={office} onChoose={choose} />
        )}
      </Card>
    </div>
  );
}

interface PossibleProps {
  readonly office: OfficePage;
  readonly onChoose: (act: OfficeAct) => void;
}

function Possible({ office: { acts }, onChoose }: PossibleProps) {
  const say = useSay();
  const refused = ACTS.flatMap((act) => {
    const reason = acts[act];
    return reason === null ? [] : [{ act, sentence: refusalOf(OFFICE_REFUSALS[act], reason) }];
  });
  return (
    <>
      <div className="act-list">
        {ACTS.filter((act) => acts[act] === null).map((act, index) => (
          <Button key={act} wide kind={index === 0 ? 'primary' : 'secondary'} onClick={() => onChoose(act)}>
            {say(OFFICE_ACT_WORDS[act].label)}
          </Button>
        ))}
      </div>
      {refused.length > 0 && (
        <details className="not-now" open={refused.length === ACTS.length}>
          <summary>{say(OFFICE_WORDS.notNow)}</summary>
          <dl>
            {refused.map(({ act, sentence }) => (
              <div key={act}>
                <dt>{say(OFFICE_ACT_WORDS[act].label)}</dt>
                <dd>{say(sentence)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
