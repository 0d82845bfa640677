/** 专项排查: what a point was asked for, by whom and until when; a town's word whether it is done at all, and the button to refuse, with the reason. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import {
  approveCampaign,
  type CampaignBrief,
  getCampaign,
  refuseCampaign,
} from '../../../contract/campaign.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { TextArea } from '../../kit/field.tsx';
import { CheckIcon } from '../../kit/icons.tsx';
import { newId } from '../../kit/ids.ts';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { APPROVE_CAMPAIGN_REFUSALS, REFUSE_CAMPAIGN_REFUSALS } from '../../kit/watch-refusals.ts';
import { WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { useDraftToSave } from '../draft.ts';
import { draftName } from '../draft-name.ts';
import { Fold } from '../fold.tsx';
import { useLoad } from '../load.ts';
import { MainAct, PhonePage, Stale, TroubleNote } from '../page.tsx';
import { NotTaken } from '../pending/not-taken.tsx';
import { useToSend, WaitingHere } from '../pending/waiting-here.tsx';
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
  const asTown = useSigned().me.office.post === 'town_officer';
  const waiting = useToSend().filter(({ command }) => command.entity === campaignId);
  const decides = ({ waitsForMe }: CampaignBrief) => asTown && waitsForMe && waiting.length === 0;
  return (
    <PhonePage
      title={say(POINT.campaign)}
      back={asTown ? '/' : '/walk'}
      ownHeading={answer !== undefined}
      bottom={answer !== undefined && decides(answer) ? <Approve campaign={answer} /> : undefined}
    >
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer === undefined && trouble === undefined ? <Skeleton lines={6} /> : null}
      {answer === undefined ? null : (
        <>
          <Stale trouble={trouble} keptAt={keptAt} />
          <PageHead
            title={<span lang="zh-CN">{answer.title}</span>}
            over={say(WATCH_KIND_LABELS[answer.kind])}
          />
          <WaitingHere items={waiting} />
          <Asked campaign={answer} decided={waiting.length > 0} />
        </>
      )}
    </PhonePage>
  );
}

export function CampaignCard({ campaignId }: { readonly campaignId: string }) {
  const { answer } = useCampaign(campaignId);
  return answer === undefined ? null : <Asked campaign={answer} decided={false} />;
}

interface AskedProps {
  readonly campaign: CampaignBrief;
  /** On this phone, and not sent yet. */
  readonly decided: boolean;
}

function Asked({ campaign, decided }: AskedProps) {
  const say = useSay();
  const lang = useLang();
  const { askedByName, purpose, basis, deadline, until, existing, placeNames } = campaign;
  return (
    <Card title={say(POINT.campaign)}>
      <DescriptionList
        facts={[
          { term: say(CAMPAIGN.by), value: askedByName },
          { term: say(CAMPAIGN.purpose), value: <span lang="zh-CN">{purpose}</span> },
          { term: say(CAMPAIGN.basis), value: <span lang="zh-CN">{basis}</span> },
          { term: say(CAMPAIGN.existing), value: existing && <span lang="zh-CN">{existing}</span> },
          { term: say(CAMPAIGN.where), value: placeNames.join(lang === 'zh' ? '、' : ', ') },
          { term: say(CAMPAIGN.deadline), value: dayText(deadline, lang) },
          { term: say(CAMPAIGN.until), value: dayText(until, lang) },
        ]}
      />
      {campaign.mayRefuse && !decided ? <RefuseForm campaign={campaign} /> : null}
    </Card>
  );
}

/** 同意: one tap; what is asked stands above it. */
function Approve({ campaign: { campaignId, title } }: { readonly campaign: CampaignBrief }) {
  const say = useSay();
  const [, go] = useLocation();
  const { officeId, placeName } = useSigned().me.office;
  const { busy, notTaken, save } = useSavingOnce(
    () => [
      commandFor(approveCampaign, {
        ...{ commandId: newId(), officeId, entity: campaignId, params: { campaignId } },
        ...{ body: {}, shown: { title, placeName } },
      }),
    ],
    (how) => {
      tellNextPage(toldAs(how, CAMPAIGN.approved));
      go('/', { replace: true });
    },
  );
  return (
    <MainAct>
      <NotTaken what={notTaken} refusals={APPROVE_CAMPAIGN_REFUSALS} />
      <Button kind="primary" wide icon={CheckIcon} busy={busy} onClick={() => save(null)}>
        {say(CAMPAIGN.approve)}
      </Button>
    </MainAct>
  );
}

/** A town says no before it begins; whoever is asked says it for the own place. */
const REFUSING = {
  town: { name: CAMPAIGN.disagree, why: CAMPAIGN.disagreeWhy, done: CAMPAIGN.disagreed, next: '/' },
  here: { name: CAMPAIGN.refuse, why: CAMPAIGN.why, done: CAMPAIGN.refused, next: '/walk' },
} as const;

const BLANK = { why: '' };

function RefuseForm({ campaign: { campaignId, title } }: { readonly campaign: CampaignBrief }) {
  const say = useSay();
  const [, go] = useLocation();
  const { officeId, placeName, post } = useSigned().me.office;
  const words = REFUSING[post === 'town_officer' ? 'town' : 'here'];
  const name = draftName(officeId, 'refusal', campaignId);
  const { draft, change, drop } = useDraftToSave(name, BLANK, ['commandId']);
  const [tried, setTried] = useState(false);
  const why = draft.why.trim();
  const short = why.length < 2;
  const { busy, notTaken, save } = useSavingOnce(
    (said: string) => [
      commandFor(refuseCampaign, {
        ...{ ...draft.ids, officeId, entity: campaignId, params: { campaignId } },
        ...{ body: { why: said }, shown: { title, placeName } },
      }),
    ],
    (how) => {
      drop();
      tellNextPage(toldAs(how, words.done));
      go(words.next, { replace: true });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) save(why);
  };
  return (
    <Fold title={say(words.name)} begun={why !== ''}>
      <form onSubmit={submit} noValidate>
        <TextArea
          label={say(words.why)}
          rows={2}
          maxLength={300}
          value={draft.why}
          readOnly={busy}
          error={tried && short ? say(POINT.tooShort) : null}
          onChange={({ target }) => change({ why: target.value })}
        />
        <NotTaken what={notTaken} refusals={REFUSE_CAMPAIGN_REFUSALS} />
        <Button type="submit" wide busy={busy}>
          {say(words.name)}
        </Button>
      </form>
    </Fold>
  );
}
