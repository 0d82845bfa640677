/** 专项排查: one list of what units above ask the areas for. */
import { useSearch } from 'wouter';
import { askCampaign, type CampaignRow, listCampaigns } from '../../../contract/campaign.ts';
import { LinkButton } from '../../kit/button.tsx';
import { PlusIcon } from '../../kit/icons.tsx';
import { List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead, Tabs } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dayText } from '../../kit/watch-terms.ts';
import { said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { Pages } from './pages.tsx';
import { CAMPAIGN_STATUS_LABELS, CAMPAIGN_WORDS } from './words.ts';

export function Campaigns() {
  const say = useSay();
  const lang = useLang();
  const search = useSearch();
  const { office } = useWho();
  const { conditions, address } = useConditions(['state', 'after']);
  const state = conditions.state === 'ended' ? 'ended' : 'now';
  const asked = useAsked(
    listCampaigns,
    { query: { state, ...said({ after: conditions.after }) } },
    { kept: true },
  );
  const { answer } = asked;
  useTitle(say(CAMPAIGN_WORDS.title));
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={say(CAMPAIGN_WORDS.title)}
        under={say(CAMPAIGN_WORDS.lead)}
        actions={
          mayUse(office.post, askCampaign) && (
            <LinkButton kind="primary" icon={PlusIcon} href="/campaigns/new">
              {say(CAMPAIGN_WORDS.ask)}
            </LinkButton>
          )
        }
      />
      <Tabs
        label={say(CAMPAIGN_WORDS.state)}
        ways={(['now', 'ended'] as const).map((one) => ({
          href: address({ state: one === 'now' ? '' : one, after: '' }),
          label: say(CAMPAIGN_WORDS[one]),
          current: one === state,
        }))}
      />
      <Unanswered asked={asked} />
      {answer?.campaigns.length === 0 && (
        <EmptyState title={say(CAMPAIGN_WORDS.none)}>{say(CAMPAIGN_WORDS.noneLead)}</EmptyState>
      )}
      {answer && answer.campaigns.length > 0 && (
        <List label={say(CAMPAIGN_WORDS.title)} key={search}>
          {answer.campaigns.map((campaign) => (
            <Row key={campaign.campaignId} campaign={campaign} />
          ))}
        </List>
      )}
      <Pages
        firstHref={conditions.after === '' ? null : address({ after: '' })}
        nextHref={answer?.next ? address({ after: answer.next }) : null}
      />
    </>
  );
}

function Row({ campaign }: { readonly campaign: CampaignRow }) {
  const say = useSay();
  const lang = useLang();
  const { campaignId, title, askedByName, deadline, status, waitsForMe } = campaign;
  return (
    <ListRow
      href={`/campaigns/${campaignId}`}
      title={<span lang="zh-CN">{title}</span>}
      over={say(CAMPAIGN_WORDS.by, { name: askedByName })}
      under={say(CAMPAIGN_WORDS.deadlineOn, { day: dayText(deadline, lang) })}
      aside={
        <Tag strong={waitsForMe}>
          {say(waitsForMe ? CAMPAIGN_WORDS.waits : CAMPAIGN_STATUS_LABELS[status])}
        </Tag>
      }
    />
  );
}
