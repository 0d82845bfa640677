/** 以前那部手机: a store that is new says what it cannot know: what was written on the one before and never arrived. */
import { Actions, Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import { ownNow, useOwn } from '../own.ts';
import { WAITING } from './words.ts';

export function BeforeNote() {
  const say = useSay();
  const lang = useLang();
  const before = useOwn()?.before;
  if (before === undefined) return null;
  const { waiting, lastContact } = before;
  const at = shortOf(lastContact, Date.now(), lang);
  return (
    <Notice kind="warn">
      <p>{say(waiting === 0 ? WAITING.before : WAITING.beforeWaiting, { at, n: waiting })}</p>
      <p>{say(WAITING.beforeMore)}</p>
      <Actions>
        <Button small onClick={() => void ownNow()?.seenBefore()}>
          {say(WAITING.beforeSeen)}
        </Button>
      </Actions>
    </Notice>
  );
}
