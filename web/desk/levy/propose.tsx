/** 提出筹资筹劳: what for, by whom, how much of whom; the arithmetic stands below while it is typed. */
import { useLocation } from 'wouter';
import { getLevyLimits, proposeLevy } from '../../../contract/levy.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { PROPOSERS, type Proposer } from '../../../domain/levy/levy.ts';
import { newId } from '../../kit/ids.ts';
import { PROPOSER_LABELS } from '../../kit/levy-terms.ts';
import { Card } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { countIn, type Draft, type DraftField, DraftForm, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { useWho } from '../who.ts';
import { LEVY_REFUSALS } from './refusals.ts';
import { SCHEME_FIELDS, SumLines, schemeIn } from './scheme-fields.tsx';
import { LEVY_WORDS } from './words.ts';
import '../procedure/procedure.css';

const fieldsFor = ({ proposer = 'committee' }: Draft): readonly DraftField[] => [
  { kind: 'line', name: 'title', label: LEVY_WORDS.name },
  {
    ...{ kind: 'choice', name: 'proposer', label: LEVY_WORDS.proposer },
    choices: PROPOSERS.map((it) => [it, PROPOSER_LABELS[it]] as const),
  },
  ...(proposer === 'committee'
    ? []
    : [
        { kind: 'number', name: 'signed', label: LEVY_WORDS.signed } as const,
        { kind: 'number', name: 'signedOf', label: LEVY_WORDS.signedOf } as const,
      ]),
  ...SCHEME_FIELDS,
];

export function ProposeLevy() {
  const say = useSay();
  const [, go] = useLocation();
  const { placeCode } = useWho().office;
  const limits = useAsked(getLevyLimits, {}).answer;
  useTitle(say(LEVY_WORDS.propose));
  return (
    <>
      <PageHead title={say(LEVY_WORDS.propose)} under={say(LEVY_WORDS.lead)} />
      <Card>
        <DraftForm
          endpoint={proposeLevy}
          fields={fieldsFor}
          initial={{ proposer: 'committee', on: dayOf(Date.now()), money: '0', days: '0' }}
          request={(draft) => ({
            body: {
              ...{ levyId: newId(), placeCode, title: textIn(draft, 'title') },
              proposer: textIn(draft, 'proposer') as Proposer,
              signed:
                draft.proposer === 'committee'
                  ? null
                  : { signed: countIn(draft, 'signed'), of: countIn(draft, 'signedOf') },
              scheme: schemeIn(draft),
            },
          })}
          button={LEVY_WORDS.propose}
          refusals={LEVY_REFUSALS}
          onDone={({ levyId }) => {
            announce(say(LEVY_WORDS.proposed));
            go(`/levies/${levyId}`);
          }}
        >
          {(draft) => <SumLines scheme={schemeIn(draft)} limits={limits} />}
        </DraftForm>
      </Card>
    </>
  );
}
