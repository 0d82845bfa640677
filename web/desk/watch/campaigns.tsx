/** 专项排查: one list of what units above ask the areas for. */
import { askCampaign, type CampaignRow, listCampaigns } from '../../../contract/campaign.ts';
import { LinkButton } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { PlusIcon } from '../../kit/icons.tsx';
import { ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { said } from '../address.ts';
import { useAsked } from '../ask.ts';
import { Shelves, useShelf } from '../shelves.tsx';
import { mayUse, useWho } from '../who.ts';
import { CAMPAIGN_STATUS_LABELS, CAMPAIGN_WORDS } from './words.ts';

export function Campaigns() {
  const say = useSay();
  const { office } = useWho();
  const shelf = useShelf();
  const query = { state: shelf.state, ...said({ after: shelf.after }) };
  const asked = useAsked(listCampaigns, { query }, { kept: true });
  return (
    <Shelves
      words={CAMPAIGN_WORDS}
      shelf={shelf}
      action={
        mayUse(office.post, askCampaign) && (
          <LinkButton kind="primary" icon={PlusIcon} href="/campaigns/new">
            {say(CAMPAIGN_WORDS.ask)}
          </LinkButton>
        )
      }
      asked={asked}
      rows={asked.answer?.campaigns.map((campaign) => <Row key={campaign.campaignId} campaign={campaign} />)}
    />
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
