/** 一项排查: what for and where, what each town said, who refused and why, how far it is; and the own word. */
import { Link, useParams } from 'wouter';
import { type CampaignPage, getCampaign } from '../../../contract/campaign.ts';
import { listPoints } from '../../../contract/watch.ts';
import { dayText } from '../../kit/day-text.ts';
import { Stat, Stats } from '../../kit/figures.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { CampaignActs } from './campaign-acts.tsx';
import { CAMPAIGN_STATUS_LABELS, CAMPAIGN_WORDS, PART_STATE_LABELS, WATCH_WORDS } from './words.ts';

export function CampaignSheet() {
  const say = useSay();
  const { campaignId = '' } = useParams<{ campaignId: string }>();
  const asked = useAsked(getCampaign, { params: { campaignId } }, { fresh: true });
  const { answer: campaign } = asked;
  useTitle(campaign?.title ?? say(CAMPAIGN_WORDS.title));
  if (campaign === undefined)
    return (
      <>
        <PageHead title={say(CAMPAIGN_WORDS.title)} />
        <Unanswered asked={asked} />
      </>
    );
  return (
    <>
      <PageHead
        over={say(CAMPAIGN_WORDS.by, { name: campaign.askedByName })}
        title={<span lang="zh-CN">{campaign.title}</span>}
        under={<Tag>{say(CAMPAIGN_STATUS_LABELS[campaign.status])}</Tag>}
      />
      <div className="sheet-body">
        <div>
          <Facts campaign={campaign} />
          <Results campaign={campaign} />
          <Parts campaign={campaign} />
          <DeclinedList campaign={campaign} />
        </div>
        <div className="sheet-side">
          <CampaignActs campaign={campaign} />
        </div>
      </div>
    </>
  );
}

interface Part {
  readonly campaign: CampaignPage;
}

function Facts({ campaign }: Part) {
  const say = useSay();
  const lang = useLang();
  const { purpose, basis, kind, existing, deadline, until, endedOn } = campaign;
  return (
    <Card>
      <DescriptionList
        facts={[
          { term: say(CAMPAIGN_WORDS.purpose), value: <span lang="zh-CN">{purpose}</span> },
          { term: say(CAMPAIGN_WORDS.basis), value: <span lang="zh-CN">{basis}</span> },
          { term: say(CAMPAIGN_WORDS.there), value: existing ?? say(CAMPAIGN_WORDS.noData) },
          { term: say(CAMPAIGN_WORDS.kind), value: say(WATCH_KIND_LABELS[kind]) },
          { term: say(CAMPAIGN_WORDS.deadline), value: dayText(deadline, lang) },
          { term: say(CAMPAIGN_WORDS.lastDay), value: dayText(endedOn ?? until, lang) },
        ]}
      />
    </Card>
  );
}

function Results({ campaign: { campaignId, results } }: Part) {
  const say = useSay();
  const { office } = useWho();
  const unit = say(WATCH_WORDS.unit);
  return (
    <Card title={say(CAMPAIGN_WORDS.results)}>
      <Stats>
        <Stat label={say(CAMPAIGN_WORDS.resultPoints)} value={results.points} unit={unit} />
        <Stat label={say(CAMPAIGN_WORDS.resultSeen)} value={results.seen} unit={unit} />
        <Stat label={say(CAMPAIGN_WORDS.resultTold)} value={results.told} unit={unit} />
        <Stat label={say(CAMPAIGN_WORDS.resultMatters)} value={results.matters} unit={unit} />
      </Stats>
      {mayUse(office.post, listPoints) && (
        <p>
          <Link href={`/watch?campaign=${campaignId}`}>{say(CAMPAIGN_WORDS.toPoints)}</Link>
        </p>
      )}
    </Card>
  );
}

function Parts({ campaign: { parts } }: Part) {
  const say = useSay();
  const columns: readonly Column<CampaignPage['parts'][number]>[] = [
    { key: 'place', head: say(CAMPAIGN_WORDS.part), names: true, cell: ({ placeName }) => placeName },
    { key: 'town', head: say(CAMPAIGN_WORDS.town), cell: ({ townName }) => townName },
    { key: 'state', head: say(CAMPAIGN_WORDS.said), cell: ({ state }) => say(PART_STATE_LABELS[state]) },
    { key: 'why', head: say(CAMPAIGN_WORDS.why), cell: ({ why }) => why ?? '' },
  ];
  return (
    <Card title={say(CAMPAIGN_WORDS.parts)}>
      <Table
        caption={say(CAMPAIGN_WORDS.parts)}
        captionUnseen
        stacks
        columns={columns}
        rows={parts}
        keyOf={({ placeCode }) => placeCode}
      />
    </Card>
  );
}

function DeclinedList({ campaign: { declined } }: Part) {
  const say = useSay();
  return (
    <Card title={say(CAMPAIGN_WORDS.declined)}>
      {declined.length === 0 ? (
        <p className="act-none">{say(CAMPAIGN_WORDS.noDeclined)}</p>
      ) : (
        <DescriptionList
          facts={declined.map(({ placeName, why }) => ({
            term: placeName,
            value: <span lang="zh-CN">{why}</span>,
          }))}
        />
      )}
    </Card>
  );
}
