/** 来龙去脉: the matters a topic comes from and the meetings it is talked over in; a round is held as a meeting of the house. */
import { useLocation } from 'wouter';
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { planMeeting } from '../../../contract/meeting.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TALK_WORDS } from '../../kit/consultation/words.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { keepCandidates } from '../meeting/draft.ts';
import { mayUse, useWho } from '../who.ts';

const BEFORE_A_ROUND: readonly ConsultationPage['status'][] = ['planned', 'in-round', 'undecided'];

export function Links({ page }: { readonly page: ConsultationPage }) {
  const say = useSay();
  const [, go] = useLocation();
  const { office } = useWho();
  const { links, title, consultationId, status, publishes, waits } = page;
  const meets =
    publishes && BEFORE_A_ROUND.includes(status) && waits !== 'choice' && mayUse(office.post, planMeeting);
  if (links.length === 0 && !meets) return null;
  const hold = () => {
    const matters = links
      .filter(({ kind }) => kind === 'matter')
      .map(({ id }) => ({ matterId: id, no: '', title, day: '' }));
    keepCandidates({
      month: dayOf(Date.now()).slice(0, 7),
      items: [{ title, subject: 'shared_life', matters }],
    });
    go(`/meetings/new?from=digest&topic=${consultationId}`);
  };
  return (
    <Card title={say(TALK_WORDS.links)}>
      {links.length > 0 && (
        <List>
          {links.map(({ kind, id, title }) => (
            <ListRow
              key={id}
              href={kind === 'matter' ? `/matters/${id}` : `/meetings/${id}`}
              title={<span lang="zh-CN">{title}</span>}
            />
          ))}
        </List>
      )}
      {meets && (
        <Actions>
          <Button small onClick={hold}>
            {say(TALK_WORDS.holdMeeting)}
          </Button>
        </Actions>
      )}
    </Card>
  );
}
