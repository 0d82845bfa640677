/** 从这里来的议题: topics that come from a matter or a meeting, and the way to make one of it. */
import { useLocation } from 'wouter';
import { listConsultations, proposeConsultation } from '../../../contract/consultation.ts';
import type { SourceRef } from '../../../domain/consultation/propose.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { STATUS_LABELS, TALK_WORDS } from '../../kit/consultation/words.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';
import { keepSeed, PROPOSE_FROM } from './source.ts';

interface TopicsOfProps {
  readonly of: SourceRef;
  readonly title: string;
  /** A resident asked for it to be talked through. */
  readonly asked?: boolean;
}

export function TopicsOf({ of, title, asked = false }: TopicsOfProps) {
  const say = useSay();
  const [, go] = useLocation();
  const { office } = useWho();
  const may = mayUse(office.post, proposeConsultation);
  const query = of.kind === 'matter' ? { matter: of.id } : { meeting: of.id };
  const topics = useAsked(listConsultations, { query }, { when: may }).answer?.consultations ?? [];
  if (!may) return null;
  const propose = () => {
    keepSeed({
      title: title.slice(0, 60),
      source: asked ? 'residents' : of.kind === 'matter' ? 'matters' : 'council',
      from: [of],
    });
    go(PROPOSE_FROM);
  };
  return (
    <Card title={say(TALK_WORDS.topicsOf)}>
      {topics.length > 0 && (
        <List>
          {topics.map(({ consultationId, title, status }) => (
            <ListRow
              key={consultationId}
              href={`/consultations/${consultationId}`}
              title={<span lang="zh-CN">{title}</span>}
              aside={<Tag>{say(STATUS_LABELS[status])}</Tag>}
            />
          ))}
        </List>
      )}
      {asked && topics.length === 0 && <p>{say(TALK_WORDS.askedFor)}</p>}
      <Actions>
        <Button small={!asked} onClick={propose}>
          {say(TALK_WORDS.makeTopic)}
        </Button>
      </Actions>
    </Card>
  );
}
