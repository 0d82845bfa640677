/** 专项排查一览: what waits for a town's word, or what is done in the own village: one line each, the nearest deadline first. */
import { type CampaignRow, listCampaigns } from '../../../contract/campaign.ts';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { MyOffice } from '../../../contract/people.ts';
import { call, type Reply } from '../../kit/api.ts';
import { shortDay } from '../../kit/day-text.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { useToSend } from '../pending/waiting-here.tsx';
import { todayHere } from '../today.ts';
import { SHELL } from '../words.ts';
import { byDeadline, campaignsKept } from './kept.ts';
import { CAMPAIGN } from './words.ts';

/** Those that are not over, page by page: what waits may be older than many others. */
async function readOpen(): Promise<Reply<readonly CampaignRow[]>> {
  const all: CampaignRow[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const reply: Reply<AnswerOf<typeof listCampaigns>> = await call(listCampaigns, {
      query: after === undefined ? {} : { after },
    });
    if (reply.kind !== 'answer') return reply;
    all.push(...reply.answer.campaigns);
    after = reply.answer.next;
  }
  return { kind: 'answer', answer: all.sort(byDeadline) };
}

export function Campaigns({ office: { officeId, post } }: { readonly office: MyOffice }) {
  const say = useSay();
  const lang = useLang();
  const { answer } = useLoad(`campaigns ${officeId}`, readOpen, campaignsKept);
  const decided = useToSend();
  const asTown = post === 'town_officer';
  const campaigns = (answer ?? []).filter(({ status, waitsForMe }) =>
    asTown ? waitsForMe : status === 'open',
  );
  if (campaigns.length === 0) return null;
  const name = say(asTown ? CAMPAIGN.waiting : CAMPAIGN.here);
  return (
    <Card title={name} aside={<Tag>{campaigns.length}</Tag>}>
      {asTown ? <p className="soft">{say(CAMPAIGN.waitingMore)}</p> : null}
      <List label={name}>
        {campaigns.map(({ campaignId, title, askedByName, deadline }) => (
          <ListRow
            key={campaignId}
            href={`/campaigns/${campaignId}`}
            title={<span lang="zh-CN">{title}</span>}
            under={
              <>
                {decided.some(({ command }) => command.entity === campaignId) ? (
                  <Tag strong>{say(SHELL.notSentYet)}</Tag>
                ) : null}{' '}
                {say(CAMPAIGN.dueBy, { name: askedByName, day: shortDay(deadline, todayHere(), lang) })}
              </>
            }
          />
        ))}
      </List>
    </Card>
  );
}
