/** 待办: what waits for this office: to take, to do, to confirm, to publish; the most urgent first. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { listWaiting, type MatterRow, reportMatter } from '../../../contract/matter.ts';
import { LinkButton } from '../../kit/button.tsx';
import { PlusIcon } from '../../kit/icons.tsx';
import { Card } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { CardsEnding } from '../area/ending.tsx';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { useNow } from '../now.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { MatterRows } from './rows.tsx';
import { MATTER_WORDS } from './words.ts';

const KINDS = ['toTake', 'toDo', 'toAssist', 'toConfirm', 'toPublish'] as const;

export function Inbox() {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const waiting = useAsked(listWaiting, {}, { fresh: true });
  useTitle(say(MATTER_WORDS.inbox));
  return (
    <>
      <PageHead
        title={say(MATTER_WORDS.inbox)}
        over={officeName(office, lang)}
        under={<span className="keys-hint">{say(MATTER_WORDS.keysHint)}</span>}
        actions={
          mayUse(office.post, reportMatter) && (
            <LinkButton kind="primary" icon={PlusIcon} href="/matters/new">
              {say(MATTER_WORDS.record)}
            </LinkButton>
          )
        }
      />
      <Unanswered asked={waiting} />
      <CardsEnding />
      {waiting.answer && <Waiting waiting={waiting.answer} />}
    </>
  );
}

function Waiting({ waiting }: { readonly waiting: AnswerOf<typeof listWaiting> }) {
  const say = useSay();
  const now = useNow();
  const kinds = KINDS.filter((kind) => waiting[kind].length > 0);
  if (kinds.length === 0) {
    return (
      <EmptyState
        title={say(MATTER_WORDS.nothingWaits)}
        action={<LinkButton href="/matters">{say(MATTER_WORDS.seeAll)}</LinkButton>}
      >
        {say(MATTER_WORDS.nothingWaitsLead)}
      </EmptyState>
    );
  }
  return kinds.map((kind) => (
    <Card
      key={kind}
      title={say(MATTER_WORDS[kind])}
      aside={<span className="count">{waiting[kind].length}</span>}
    >
      <MatterRows
        label={say(MATTER_WORDS[kind])}
        matters={waiting[kind]}
        now={now}
        {...(kind === 'toPublish' ? { hrefOf: toPublishing } : {})}
      />
    </Card>
  ));
}

const toPublishing = ({ matterId }: MatterRow): string => `/matters/${matterId}/publish`;
