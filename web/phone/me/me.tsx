/** 我: the office I act under, how this phone reads, where I am signed in, and where to complain. */
import { useState } from 'react';
import { RECEIVING_POSTS } from '../../../contract/meeting-onward.ts';
import { signOut } from '../../../contract/people.ts';
import { partsOf } from '../../../domain/handover/list.ts';
import type { Post } from '../../../domain/people/post.ts';
import { call } from '../../kit/api.ts';
import { ActionButton, Button, LinkButton } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { HANDOVER } from '../../kit/handover-words.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { OWNED_WORDS } from '../../kit/meeting/owned-words.ts';
import { Notice } from '../../kit/notice.tsx';
import { OWN_WORDS } from '../../kit/own-words.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { LanguageSwitch, SizeSwitch } from '../../kit/switches.tsx';
import { POST_LABELS } from '../../kit/terms.ts';
import { TAKEN_OVER } from '../handover/words.ts';
import { useOwn } from '../own.ts';
import { PhonePage } from '../page.tsx';
import { unsentTold } from '../pending/counted.ts';
import { useUnfinished } from '../pending/drafts-here.tsx';
import { readAs, usePreferences } from '../reading.ts';
import { useSigned } from '../session/me.ts';
import { Offices } from '../session/office.tsx';
import { SHELL } from '../words.ts';
import { ForgetMine } from './forget.tsx';
import { OnThisPhone } from './on-this-phone.tsx';
import { ME } from './words.ts';

export function MePage() {
  const say = useSay();
  const { me, become } = useSigned();
  const { office } = me;
  return (
    <PhonePage title={me.personName} tools={<span className="top-place">{me.countyName}</span>}>
      <Card title={say(ME.offices)}>
        {me.offices.length > 1 ? (
          <Offices me={me} onChosen={become} marked />
        ) : (
          <List>
            <ListRow title={say(POST_LABELS[office.post])} under={office.unitName ?? office.placeName} />
          </List>
        )}
      </Card>
      {office.post === 'area_chief' ? (
        <List>
          <ListRow title={say(ME.area)} under={say(ME.areaMore)} href="/area" />
        </List>
      ) : (
        <List>
          <ListRow title={say(ME.care)} under={say(ME.careMore)} href="/area/care" />
        </List>
      )}
      {office.post === 'village_cadre' || office.post === 'group_head' ? (
        <List>
          <ListRow title={say(ME.meetings)} under={say(ME.meetingsMore)} href="/meetings" />
        </List>
      ) : null}
      <List>
        {(RECEIVING_POSTS as readonly Post[]).includes(office.post) ? (
          <ListRow title={say(OWNED_WORDS.owned)} under={say(ME.askedMore)} href="/asked" />
        ) : null}
        <ListRow title={say(ME.talks)} under={say(ME.talksMore)} href="/talks" />
        <ListRow title={say(ME.results)} under={say(ME.resultsMore)} href="/results" />
        {partsOf(office.post).length > 0 ? (
          <ListRow title={say(HANDOVER.title)} under={say(TAKEN_OVER.me)} href="/handover" />
        ) : null}
        <ListRow title={say(ME.burden)} under={say(ME.burdenMore)} href="/me/burden" />
      </List>
      <Reading />
      <OnThisPhone />
      <Card title={say(ME.account)}>
        <List>
          <ListRow title={say(OWN_WORDS.title)} under={say(OWN_WORDS.more)} href="/me/own" />
          <ListRow title={say(ME.sessions)} href="/me/sessions" />
        </List>
        <SignOut />
      </Card>
      {me.former ? <ForgetMine /> : null}
      <About demo={me.demo} />
    </PhonePage>
  );
}

function Reading() {
  const say = useSay();
  const { lang, size } = usePreferences();
  return (
    <Card title={say(ME.reading)}>
      <div className="reading">
        <SizeSwitch value={size} onChange={(chosen) => readAs({ size: chosen })} />
        <LanguageSwitch value={lang} onChange={(chosen) => readAs({ lang: chosen })} />
      </div>
      <p className="soft">{say(ME.onThisPhone)}</p>
    </Card>
  );
}

function SignOut() {
  const say = useSay();
  const { leave } = useSigned();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const [asking, setAsking] = useState(false);
  const lang = useLang();
  const own = useOwn();
  const unsent = own === undefined ? '' : unsentTold(own, lang);
  const drafts = useUnfinished().length;

  const end = async () => {
    setAsking(false);
    setBusy(true);
    const reply = await call(signOut, { body: {} });
    setBusy(false);
    if (reply.kind === 'answer' || reply.kind === 'signed-out') leave();
    else setFailed(true);
  };
  return (
    <>
      {failed ? <Notice kind="warn">{say(ME.signOutFailed)}</Notice> : null}
      <ActionButton
        wide
        busy={busy}
        reason={unsent === '' ? null : say(ME.signOutUnsent, { what: unsent })}
        onClick={() => (drafts === 0 ? void end() : setAsking(true))}
      >
        {say(ME.signOut)}
      </ActionButton>
      {unsent === '' && drafts === 0 ? null : (
        <LinkButton wide href="/pending">
          {say(unsent === '' ? ME.drafts : ME.pending, { n: drafts })}
        </LinkButton>
      )}
      <Dialog
        open={asking}
        title={say(ME.signOutDrafts, { n: drafts })}
        onClose={() => setAsking(false)}
        actions={
          <Button kind="danger" onClick={() => void end()}>
            {say(ME.signOutAnyway)}
          </Button>
        }
      >
        <p>{say(ME.signOutDraftsMore)}</p>
      </Dialog>
    </>
  );
}

/** Required of every government app: where to complain, and the filing number (国办函〔2026〕12号). */
function About({ demo }: { readonly demo: boolean }) {
  const say = useSay();
  return (
    <Card title={say(ME.about)}>
      <p className="soft">{say(ME.complainMore)}</p>
      <p className="soft">{say(ME.rules)}</p>
      {demo ? <p className="soft">{say(SHELL.demo)}</p> : null}
    </Card>
  );
}
