/** 提出排查: purpose, basis, places, deadline, the last day, and what data exist already. Nothing may be left out. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { askCampaign } from '../../../contract/campaign.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unsent } from '../trouble.tsx';
import { BLANK_CAMPAIGN, missingIn } from './campaign-draft.ts';
import { CampaignFields } from './campaign-fields.tsx';
import { ASK_REFUSALS } from './refusals.ts';
import { TwoOpen } from './two-open.tsx';
import { CAMPAIGN_WORDS } from './words.ts';

export function AskCampaign() {
  const say = useSay();
  const [, go] = useLocation();
  const [draft, setDraft] = useState(BLANK_CAMPAIGN);
  const [tried, setTried] = useState(false);
  const sending = useSending(askCampaign, ({ campaignId }) => {
    announce(say(CAMPAIGN_WORDS.asked));
    go(`/campaigns/${campaignId}`);
  });
  useTitle(say(CAMPAIGN_WORDS.ask));
  const missing = missingIn(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) return;
    const { title, kind, purpose, basis, places, deadline, until, exists, existing } = draft;
    sending.send({
      body: {
        ...{ campaignId: newId(), title: title.trim(), kind, purpose: purpose.trim(), basis: basis.trim() },
        ...{ places: places.map(({ code }) => code), deadline, until },
        ...(exists === 'yes' && { existing: existing.trim() }),
      },
    });
  };
  return (
    <>
      <PageHead title={say(CAMPAIGN_WORDS.ask)} under={say(CAMPAIGN_WORDS.lead)} />
      <Card>
        <form className="act-form" onSubmit={submit} noValidate>
          <CampaignFields
            draft={draft}
            missing={tried ? missing : []}
            onChange={(part) => setDraft({ ...draft, ...part })}
          />
          <Unsent sending={sending} refusals={ASK_REFUSALS} />
          <TwoOpen trouble={sending.trouble} />
          <Actions>
            <Button type="submit" kind="primary" busy={sending.sending}>
              {say(CAMPAIGN_WORDS.send)}
            </Button>
          </Actions>
        </form>
      </Card>
    </>
  );
}
