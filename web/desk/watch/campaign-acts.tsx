import {
  approveCampaign,
  type CampaignPage,
  endCampaign,
  refuseCampaign,
} from '../../../contract/campaign.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { ReasonForm } from '../reason-form.tsx';
import { Unsent } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { DECIDE_REFUSALS } from './refusals.ts';
import { TwoOpen } from './two-open.tsx';
import { CAMPAIGN_WORDS } from './words.ts';

export function CampaignActs({ campaign }: { readonly campaign: CampaignPage }) {
  const { office } = useWho();
  const { campaignId, waitsForMe, mayRefuse, mayEnd } = campaign;
  const decides = waitsForMe && mayUse(office.post, approveCampaign);
  return (
    <>
      {decides && <Approve campaignId={campaignId} />}
      {mayRefuse && (
        <Refuse campaignId={campaignId} label={decides ? CAMPAIGN_WORDS.refuse : CAMPAIGN_WORDS.decline} />
      )}
      {mayEnd && <End campaignId={campaignId} />}
    </>
  );
}

function Approve({ campaignId }: { readonly campaignId: string }) {
  const say = useSay();
  const sending = useSending(approveCampaign, () => announce(say(CAMPAIGN_WORDS.approved)));
  return (
    <Card title={say(CAMPAIGN_WORDS.approve)}>
      <Unsent sending={sending} refusals={DECIDE_REFUSALS} />
      <TwoOpen trouble={sending.trouble} />
      <Actions>
        <Button
          kind="primary"
          busy={sending.sending}
          onClick={() => sending.send({ params: { campaignId }, body: {} })}
        >
          {say(CAMPAIGN_WORDS.approve)}
        </Button>
      </Actions>
    </Card>
  );
}

interface RefuseProps {
  readonly campaignId: string;
  readonly label: Sentence;
}

function Refuse({ campaignId, label }: RefuseProps) {
  const say = useSay();
  const sending = useSending(refuseCampaign, () => announce(say(CAMPAIGN_WORDS.refused)));
  return (
    <Card title={say(label)}>
      <ReasonForm
        label={CAMPAIGN_WORDS.refuseWhy}
        doing={label}
        most={300}
        sending={sending}
        refusals={DECIDE_REFUSALS}
        onGiven={(why) => sending.send({ params: { campaignId }, body: { why } })}
      />
    </Card>
  );
}

function End({ campaignId }: { readonly campaignId: string }) {
  const say = useSay();
  const sending = useSending(endCampaign, () => announce(say(CAMPAIGN_WORDS.endedNow)));
  return (
    <Card title={say(CAMPAIGN_WORDS.end)}>
      <Unsent sending={sending} refusals={DECIDE_REFUSALS} />
      <Actions>
        <Button
          kind="danger"
          busy={sending.sending}
          onClick={() => sending.send({ params: { campaignId }, body: {} })}
        >
          {say(CAMPAIGN_WORDS.end)}
        </Button>
      </Actions>
    </Card>
  );
}
