/** 手机与同步: what came from phones and waits for a decision, and how the phones of one's places are connected. */
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useTitle } from '../frame/title.ts';
import { officeName, useWho } from '../who.ts';
import { Held } from './held.tsx';
import { Phones } from './phones.tsx';
import { SYNC_WORDS } from './words.ts';
import './sync.css';

export function Sync() {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  useTitle(say(SYNC_WORDS.title));
  return (
    <>
      <PageHead over={officeName(office, lang)} title={say(SYNC_WORDS.title)} under={say(SYNC_WORDS.lead)} />
      <div className="sync">
        <Held />
        <Phones />
      </div>
    </>
  );
}
