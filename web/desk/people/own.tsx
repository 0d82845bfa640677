/** 我的信息和提醒, at the desk. */
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { OwnPanel } from '../../kit/own-panel.tsx';
import { OWN_WORDS } from '../../kit/own-words.ts';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { troubleOf } from '../trouble.tsx';
import { WORDS } from '../words.ts';

export function Own() {
  const say = useSay();
  useTitle(say(OWN_WORDS.title));
  return (
    <>
      <PageHead title={say(OWN_WORDS.title)} under={say(OWN_WORDS.more)} />
      <OwnPanel
        trouble={(trouble, again) => {
          noticed(trouble);
          return (
            <Notice kind="warn">
              <p>{say(...troubleOf(trouble))}</p>
              <Button small onClick={again}>
                {say(WORDS.again)}
              </Button>
            </Notice>
          );
        }}
      />
    </>
  );
}
