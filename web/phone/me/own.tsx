/** 我的信息和提醒, on the phone. Needs a signal: it shows what the server keeps now. */
import { isOnward, type NoticeKind, type NoticeWord } from '../../../domain/notice/kind.ts';
import { OwnPanel } from '../../kit/own-panel.tsx';
import { OWN_WORDS } from '../../kit/own-words.ts';
import { useSay } from '../../kit/sentences.ts';
import { noticed } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';

/** Where each is read on the phone; what has no page of its own is read at the desk. */
const PAGES: Partial<Record<NoticeWord, string>> = {
  matter: '/matters',
  meeting: '/meetings',
  topic: '/talks',
  outcome: '/results',
  campaign: '/campaigns',
};

/** Of a card a notice does not say which one it is: the first page says how many end, and leads to where they are kept. */
const hrefOf = (word: NoticeWord, id: string, kind: NoticeKind): string | undefined => {
  if (isOnward(kind)) return '/asked';
  if (word === 'card') return '/';
  const page = PAGES[word];
  return page && `${page}/${id}`;
};

export function OwnPage() {
  const say = useSay();
  return (
    <PhonePage title={say(OWN_WORDS.title)} back="/me">
      <OwnPanel
        hrefOf={hrefOf}
        trouble={(trouble, again) => {
          noticed(trouble);
          return <TroubleNote kind={trouble.kind} again={again} />;
        }}
      />
    </PhonePage>
  );
}
