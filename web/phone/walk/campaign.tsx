/** 专项排查: what a point was asked for, by whom and until when; and the button to refuse, with the reason. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { type CampaignBrief, getCampaign, refuseCampaign } from '../../../contract/campaign.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { TextArea } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { REFUSE_CAMPAIGN_REFUSALS } from '../../kit/watch-refusals.ts';
import { WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { useLoad } from '../load.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { NotTaken } from '../pending/not-taken.tsx';
import { commandFor } from '../saving.ts';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { tellNextPage } from '../told.ts';
import { campaignKept } from './kept.ts';
import { CAMPAIGN, POINT } from './words.ts';

const useCampaign = (campaignId: string) =>
  useLoad<CampaignBrief>(
    `campaign ${campaignId}`,
    () => call(getCampaign, { params: { campaignId } }),
    (own) => campaignKept(own, campaignId),
  );

export function CampaignPage({ campaignId }: { readonly campaignId: string }) {
  const say = useSay();
  const { answer, trouble, keptAt, again } = useCampaign(campaignId);
  return (
    <PhonePage title={say(POINT.campaign)} back="/walk" ownHeading={answer !== undefined}>
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer === undefined && trouble === undefined ? <Skeleton lines={6} /> : null}
      {answer === undefined ? null : (
        <>
          <Stale trouble={trouble} keptAt={keptAt} />
          <PageHead
            title={<span lang="zh-CN">{answer.title}</span>}
            over={say(WATCH_KIND_LABELS[answer.kind])}
          />
          <Asked campaign={answer} />
        </>
      )}
    </PhonePage>
  );
}

export function CampaignCard({ campaignId }: { readonly campaignId: string }) {
  const { answer } = useCampaign(campaignId);
  return answer === undefined ? null : <Asked campaign={answer} />;
}

function Asked({ campaign }: { readonly campaign: CampaignBrief }) {
  const say = useSay();
  const lang = useLang();
  const { askedByName, purpose, basis, deadline, existing } = campaign;
  return (
    <Card title={say(POINT.campaign)}>
      <DescriptionList
        facts={[
          { term: say(CAMPAIGN.by), value: askedByName },
          { term: say(CAMPAIGN.purpose), value: <span lang="zh-CN">{purpose}</span> },
          { term: say(CAMPAIGN.basis), value: <span lang="zh-CN">{basis}</span> },
          { term: say(CAMPAIGN.existing), value: existing && <span lang="zh-CN">{existing}</span> },
          { term: say(CAMPAIGN.deadline), value: dayText(deadline, lang) },
        ]}
      />
      {campaign.mayRefuse ? <RefuseForm campaign={campaign} /> : null}
    </Card>
  );
}

function RefuseForm({ campaign: { campaignId, title } }: { readonly campaign: CampaignBrief }) {
  const say = useSay();
  const [, go] = useLocation();
  const { officeId, placeName } = useSigned().me.office;
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const short = why.trim().length < 2;
  const { busy, notTaken, save } = useSavingOnce(
    (said: string) => [
      commandFor(refuseCampaign, {
        ...{ commandId: newId(), officeId, entity: campaignId, params: { campaignId } },
        ...{ body: { why: said }, shown: { title, placeName } },
      }),
    ],
    (how) => {
      tellNextPage(toldAs(how, CAMPAIGN.refused));
      go('/walk', { replace: true });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) save(why.trim());
  };
  return (
    <details className="fold">
      <summary>{say(CAMPAIGN.refuse)}</summary>
      <form onSubmit={submit} noValidate>
        <TextArea
          label={say(CAMPAIGN.why)}
          rows={2}
          maxLength={300}
          value={why}
          readOnly={busy}
          error={tried && short ? say(POINT.tooShort) : null}
          onChange={({ target }) => setWhy(target.value)}
        />
        <NotTaken what={notTaken} refusals={REFUSE_CAMPAIGN_REFUSALS} />
        <Button type="submit" wide busy={busy}>
          {say(CAMPAIGN.refuse)}
        </Button>
      </form>
    </details>
  );
}
