/** 现在可以做: the next act stands open, the others open when they are chosen. */
import { listBodies, OUTCOME_ENDPOINTS, type OutcomePage } from '../../../contract/outcome.ts';
import type { OutcomeAct } from '../../../domain/outcome/possible.ts';
import { Card } from '../../kit/list.tsx';
import { ACT_LABELS, OUTCOME_WORDS } from '../../kit/outcome/words.ts';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { DraftForm } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { OtherAct } from '../other-act.tsx';
import { mayUse, useWho } from '../who.ts';
import { ACT_FORMS, type Bodies } from './act-forms.ts';
import { OUTCOME_REFUSALS } from './refusals.ts';
import { ShowForm } from './show-form.tsx';

interface ActsProps {
  readonly page: OutcomePage;
}

export function OutcomeActs({ page }: ActsProps) {
  const { office } = useWho();
  return page.acts.includes('keep-task') && mayUse(office.post, listBodies) ? (
    <WithBodies page={page} />
  ) : (
    <Acts page={page} bodies={[]} />
  );
}

function WithBodies({ page }: ActsProps) {
  const asked = useAsked(listBodies, {}, { kept: true });
  return <Acts page={page} bodies={asked.answer?.bodies ?? []} />;
}

function Acts({ page, bodies }: ActsProps & { readonly bodies: Bodies }) {
  const say = useSay();
  const [first, ...others] = inOrder(page);
  if (first === undefined)
    return (
      <Card title={say(OUTCOME_WORDS.acts)}>
        <p className="act-none">{say(OUTCOME_WORDS.noActs)}</p>
      </Card>
    );
  return (
    <Card title={say(ACT_LABELS[first])}>
      <Act page={page} act={first} bodies={bodies} main />
      {others.map((act) => (
        <OtherAct title={ACT_LABELS[act]} key={act}>
          <Act page={page} act={act} bodies={bodies} main={false} />
        </OtherAct>
      ))}
    </Card>
  );
}

/** Without a task nothing can be told of one; with all of them done, the end comes first. */
function inOrder({ acts, tasks, progress }: OutcomePage): readonly OutcomeAct[] {
  const first: OutcomeAct = tasks.length === 0 ? 'keep-task' : progress === 100 ? 'finish' : 'tell-progress';
  return acts.includes('answer') || acts.includes('reply-supervision') || !acts.includes(first)
    ? acts
    : [first, ...acts.filter((act) => act !== first)];
}

interface ActProps extends ActsProps {
  readonly act: OutcomeAct;
  readonly bodies: Bodies;
  readonly main: boolean;
}

const Act = ({ act, ...props }: ActProps) =>
  act === 'show' ? <ShowForm page={props.page} /> : <DraftedAct act={act} {...props} />;

function DraftedAct({ page, act, bodies, main }: ActProps & { readonly act: Exclude<OutcomeAct, 'show'> }) {
  const say = useSay();
  const { fields, body, initial } = ACT_FORMS[act];
  const { outcomeId, status, tasks, supervisions, shown } = page;
  // Every act takes an outcome and answers it; what each asks besides is in ACT_FORMS.
  const endpoint = OUTCOME_ENDPOINTS[act] as typeof OUTCOME_ENDPOINTS.finish;
  return (
    <DraftForm
      key={`${act} ${status} ${tasks.length} ${supervisions.length} ${shown.length}`}
      endpoint={endpoint}
      fields={(draft) => fields(page, draft, bodies)}
      initial={initial?.(page) ?? {}}
      request={(draft) => ({ params: { outcomeId }, body: body(draft, page) as { text: string } })}
      button={ACT_LABELS[act]}
      kind={main ? 'primary' : 'secondary'}
      refusals={OUTCOME_REFUSALS}
      onDone={() => announce(say(OUTCOME_WORDS.done))}
    />
  );
}
