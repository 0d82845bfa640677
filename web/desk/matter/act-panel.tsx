/** 办理: what this office can do with the matter now; the rest with the reason why not. */
import { useRef, useState } from 'react';
import type { Act } from '../../../contract/act-names.ts';
import type { MatterPage } from '../../../contract/matter.ts';
import { Button, LinkButton } from '../../kit/button.tsx';
import { useFirstBegun } from '../../kit/draft-folder.ts';
import { Card } from '../../kit/list.tsx';
import { ACT_REFUSALS, refusalOf } from '../../kit/refusals.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { WAY_REFUSALS } from '../../kit/way-refusals.ts';
import { useDeskDrafts } from '../drafts.ts';
import { PUBLISH_REFUSALS } from '../publication/refusals.ts';
import { draftsOf } from './act-draft.ts';
import { ActFormSheet } from './act-form.tsx';
import { ACT_PANEL_WORDS, ACT_WORDS } from './act-words.ts';
import { ACT_FORMS, type ActForm, type FormAct, isBeside, isWorthTelling } from './acts.ts';
import { WAY_FORM_WORDS } from './way-form-words.ts';

const REFUSALS: Record<Act, Readonly<Record<string, Sentence>>> = {
  ...ACT_REFUSALS,
  ...WAY_REFUSALS,
  publish: PUBLISH_REFUSALS,
};

export function ActPanel({ matter }: { readonly matter: MatterPage }) {
  const say = useSay();
  const begun = useFirstBegun(
    useDeskDrafts(draftsOf(matter.matterId)),
    ACT_FORMS.map(({ act }) => act),
  );
  const [chosen, choose] = useState<FormAct | undefined>(begun);
  const panel = useRef<HTMLDivElement>(null);
  const form = ACT_FORMS.find(({ act }) => act === chosen);
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
  const main = possible.filter(({ act }) => !isBeside(act, matter));
  const beside = possible.filter(({ act }) => isBeside(act, matter));
  const mayPublish = matter.acts.publish === null;
  return (
    <>
      {main.length === 0 && !mayPublish && <p className="act-none">{nothingToDo(matter, say)}</p>}
      <div className="act-list">
        {main.map(({ act }, index) => (
          <Button key={act} wide kind={index === 0 ? 'primary' : 'secondary'} onClick={() => onChoose(act)}>
            {say(ACT_WORDS[act].label)}
          </Button>
        ))}
        {mayPublish && (
          <LinkButton
            wide
            kind={main.length === 0 ? 'primary' : 'secondary'}
            href={`/matters/${matter.matterId}/publish`}
          >
            {say(ACT_WORDS.publish.label)}
          </LinkButton>
        )}
      </div>
      {beside.length > 0 && (
        <Beside acts={beside} open={main.length === 0 && !mayPublish} onChoose={onChoose} />
      )}
      <NotNow matter={matter} />
    </>
  );
}

interface BesideProps {
  readonly acts: readonly ActForm[];
  /** Where there is nothing else to do. */
  readonly open: boolean;
  readonly onChoose: (act: FormAct) => void;
}

const Beside = ({ acts, open, onChoose }: BesideProps) => {
  const say = useSay();
  return (
    <details className="other-ways" open={open}>
      <summary>{say(WAY_FORM_WORDS.others)}</summary>
      <div className="act-list">
        {acts.map(({ act }) => (
          <Button key={act} small onClick={() => onChoose(act)}>
            {say(ACT_WORDS[act].label)}
          </Button>
        ))}
      </div>
    </details>
  );
};

function nothingToDo(
  { holder, offeredTo, status, ways }: MatterPage,
  say: ReturnType<typeof useSay>,
): string {
  if (status === 'closed') return say(ACT_PANEL_WORDS.nothing);
  if (status === 'merged') return say(ACT_PANEL_WORDS.goesAlong, { no: ways.mergedInto?.no ?? '' });
  if (status === 'answered') return say(ACT_PANEL_WORDS.waitsForReporter);
  if (offeredTo) return say(ACT_PANEL_WORDS.onItsWay, { to: offeredTo.name, name: holder.name });
  return say(ACT_PANEL_WORDS.withOther, { name: holder.name });
}

/** Acts that were asked for and refused, folded away. */
function NotNow({ matter: { acts } }: { readonly matter: MatterPage }) {
  const say = useSay();
  const refused = (Object.keys(ACT_WORDS) as Act[]).flatMap((act) => {
    const reason = acts[act];
    return typeof reason === 'string' && isWorthTelling(act, reason)
      ? [{ act, sentence: refusalOf(REFUSALS[act], reason) }]
      : [];
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
