/** 办理: what this office can do with the matter now; the rest with the reason why not. */
import { useRef, useState } from 'react';
import type { Act } from '../../../contract/act-names.ts';
import type { MatterPage } from '../../../contract/matter.ts';
import { Button, LinkButton } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { ACT_REFUSALS, refusalOf } from '../../kit/refusals.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { WAY_REFUSALS } from '../../kit/way-refusals.ts';
import { PUBLISH_REFUSALS } from '../publication/refusals.ts';
import { ActFormSheet } from './act-form.tsx';
import { ACT_PANEL_WORDS, ACT_WORDS } from './act-words.ts';
import { ACT_FORMS, type FormAct } from './acts.ts';

const REFUSALS: Record<Act, Readonly<Record<string, Sentence>>> = {
  ...ACT_REFUSALS,
  ...WAY_REFUSALS,
  publish: PUBLISH_REFUSALS,
};

export function ActPanel({ matter }: { readonly matter: MatterPage }) {
  const say = useSay();
  const [chosen, choose] = useState<FormAct>();
  const panel = useRef<HTMLDivElement>(null);
  const form = ACT_FORMS.find(({ act }) => act === chosen && matter.acts[act] === null);
  const close = () => {
    choose(undefined);
    panel.current?.focus();
  };
  return (
    <div className="act-panel" ref={panel} tabIndex={-1}>
      <Card title={form ? say(ACT_WORDS[form.act].label) : say(ACT_PANEL_WORDS.title)}>
        {form ? (
          <ActFormSheet key={form.act} form={form} matter={matter} onDone={close} onCancel={close} />
        ) : (
          <Possible matter={matter} onChoose={choose} />
        )}
      </Card>
    </div>
  );
}

interface PossibleProps {
  readonly matter: MatterPage;
  readonly onChoose: (act: FormAct) => void;
}

function Possible({ matter, onChoose }: PossibleProps) {
  const say = useSay();
  const possible = ACT_FORMS.filter(({ act }) => matter.acts[act] === null);
  const mayPublish = matter.acts.publish === null;
  return (
    <>
      {possible.length === 0 && !mayPublish && <p className="act-none">{nothingToDo(matter, say)}</p>}
      <div className="act-list">
        {possible.map(({ act }, index) => (
          <Button key={act} wide kind={index === 0 ? 'primary' : 'secondary'} onClick={() => onChoose(act)}>
            {say(ACT_WORDS[act].label)}
          </Button>
        ))}
        {mayPublish && (
          <LinkButton
            wide
            kind={possible.length === 0 ? 'primary' : 'secondary'}
            href={`/matters/${matter.matterId}/publish`}
          >
            {say(ACT_WORDS.publish.label)}
          </LinkButton>
        )}
      </div>
      <NotNow matter={matter} />
    </>
  );
}

function nothingToDo({ holder, offeredTo, status }: MatterPage, say: ReturnType<typeof useSay>): string {
  if (status === 'closed') return say(ACT_PANEL_WORDS.nothing);
  if (status === 'answered') return say(ACT_PANEL_WORDS.waitsForReporter);
  if (offeredTo) return say(ACT_PANEL_WORDS.onItsWay, { to: offeredTo.name, name: holder.name });
  return say(ACT_PANEL_WORDS.withOther, { name: holder.name });
}

/** Acts that were asked for and refused, folded away. */
function NotNow({ matter: { acts } }: { readonly matter: MatterPage }) {
  const say = useSay();
  const refused = (Object.keys(ACT_WORDS) as Act[]).flatMap((act) => {
    const reason = acts[act];
    return typeof reason === 'string' ? [{ act, sentence: refusalOf(REFUSALS[act], reason) }] : [];
  });
  if (refused.length === 0) return null;
  return (
    <details className="not-now">
      <summary>{say(ACT_PANEL_WORDS.later)}</summary>
      <dl>
        {refused.map(({ act, sentence }) => (
          <div key={act}>
            <dt>{say(ACT_WORDS[act].label)}</dt>
            <dd>{say(sentence)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
