/** 要求增加公开: how many of how many signed, for what; from then on it stands in the list of what is due. */
import { demandMore } from '../../../contract/disclosure.ts';
import { DEMANDERS } from '../../../domain/disclosure/demand.ts';
import type { DisclosureLimits } from '../../../domain/disclosure/limits.ts';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { countIn, DraftForm, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { OtherAct } from '../other-act.tsx';
import { DEMANDER_LABELS, DISCLOSURE_REFUSALS, DISCLOSURE_WORDS } from './words.ts';

interface DemandingProps {
  readonly placeCode: string;
  readonly limits: DisclosureLimits;
}

export function Demanding({ placeCode, limits: { villagers, representatives } }: DemandingProps) {
  const say = useSay();
  return (
    <Card>
      <OtherAct title={DISCLOSURE_WORDS.demand}>
        <p className="act-lead">
          {say(DISCLOSURE_WORDS.demandLead, {
            villagers: `${villagers.over}/${villagers.of}`,
            representatives: `${representatives.over}/${representatives.of}`,
          })}
        </p>
        <DraftForm
          endpoint={demandMore}
          fields={[
            { kind: 'line', name: 'title', label: DISCLOSURE_WORDS.demandTitle, most: 60 },
            {
              ...{ kind: 'choice', name: 'by', label: DISCLOSURE_WORDS.demandBy },
              choices: DEMANDERS.map((it) => [it, DEMANDER_LABELS[it]] as const),
            },
            { kind: 'number', name: 'signed', label: DISCLOSURE_WORDS.demandSigned },
            { kind: 'number', name: 'of', label: DISCLOSURE_WORDS.demandOf },
          ]}
          request={(draft) => ({
            body: {
              ...{ demandId: newId(), placeCode, title: textIn(draft, 'title') },
              by: textIn(draft, 'by') as (typeof DEMANDERS)[number],
              ...{ signed: countIn(draft, 'signed'), of: countIn(draft, 'of') },
            },
          })}
          button={DISCLOSURE_WORDS.demand}
          refusals={DISCLOSURE_REFUSALS}
          onDone={() => announce(say(DISCLOSURE_WORDS.done))}
        />
      </OtherAct>
    </Card>
  );
}
