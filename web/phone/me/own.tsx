/** 我的信息和提醒, on the phone. Needs a signal: it shows what the server keeps now. */
import { OwnPanel } from '../../kit/own-panel.tsx';
import { OWN_WORDS } from '../../kit/own-words.ts';
import { useSay } from '../../kit/sentences.ts';
import { noticed } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';

/** Results are read at the desk and on the public site. */
const PAGES = { matter: '/matters', meeting: '/meetings', topic: '/talks' };

export function OwnPage() {
  const say = useSay();
  return (
    <PhonePage title={say(OWN_WORDS.title)} back="/me">
      <OwnPanel
        hrefOf={(word, id) => (word === 'outcome' ? undefined : `${PAGES[word]}/${id}`)}
        trouble={(trouble, again) => {
          noticed(trouble);
          return <TroubleNote kind={trouble.kind} again={again} />;
        }}
      />
    </PhonePage>
  );
}
