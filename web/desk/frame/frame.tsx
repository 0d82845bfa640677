/** 框架: the bar at the top, the sections at the side, and the page between them. */
import { type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { countCampaigns } from '../../../contract/campaign.ts';
import { listWaiting } from '../../../contract/matter.ts';
import { countOwed } from '../../../contract/outcome.ts';
import { listHeld } from '../../../contract/sync.ts';
import { FilingFoot } from '../../kit/filing.tsx';
import { Page, SideNav, type Way } from '../../kit/page.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { Announcer } from './announce.tsx';
import { DeskBar } from './desk-bar.tsx';
import { type Door, doorGroupsOf } from './doors.ts';
import { useKeys } from './keys.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Opened } from './opened.tsx';

export function Frame({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const [path, go] = useLocation();
  const search = useRef<HTMLDivElement>(null);
  const [helping, setHelping] = useState(false);
  const groups = useWays(path);
  const home = groups[0]?.ways[0]?.href ?? '/';

  useKeys({
    search: useCallback(() => search.current?.querySelector('input')?.focus(), []),
    help: useCallback(() => setHelping(true), []),
    home: useCallback(() => go(home), [go, home]),
  });

  return (
    <>
      <Page
        top={<DeskBar search={search} onKeys={() => setHelping(true)} />}
        side={<SideNav label={say(WORDS.menu)} groups={groups} />}
      >
        <Opened path={path}>
          <Suspense fallback={<Skeleton lines={6} />}>{children}</Suspense>
        </Opened>
        <FilingFoot />
      </Page>
      <Announcer />
      <KeysDialog open={helping} onClose={() => setHelping(false)} />
    </>
  );
}

/** The sections this office may use in their groups, with what waits beside the inbox, the results, the campaigns and the phones. */
function useWays(path: string): readonly { readonly title?: string; readonly ways: readonly Way[] }[] {
  const say = useSay();
  const { office } = useWho();
  const { answer } = useAsked(listWaiting, {}, { when: mayUse(office.post, listWaiting) });
  // The first page: more than that is as good a reason to look.
  const held = useAsked(listHeld, { query: {} }, { when: mayUse(office.post, listHeld) });
  const owed = useAsked(countOwed, {}, { when: mayUse(office.post, countOwed) });
  const campaigns = useAsked(countCampaigns, {}, { when: mayUse(office.post, countCampaigns) });
  const waiting =
    answer &&
    answer.toTake.length +
      answer.toDo.length +
      answer.toAssist.length +
      answer.toConfirm.length +
      answer.toPublish.length;
  const wayOf = (door: Door): Way => ({
    href: door.path,
    label: say(door.label),
    icon: door.icon,
    current: path === door.path || path.startsWith(`${door.path}/`),
    ...(door.path === '/inbox' && waiting !== undefined ? { count: waiting } : {}),
    ...(door.path === '/outcomes' && owed.answer !== undefined ? { count: owed.answer.owed } : {}),
    ...(door.path === '/campaigns' && campaigns.answer !== undefined
      ? { count: campaigns.answer.waiting }
      : {}),
    ...(door.path === '/sync' && held.answer !== undefined ? { count: held.answer.held.length } : {}),
  });
  return doorGroupsOf(office.post).map(({ title, doors }) => ({
    ...(title !== undefined && { title: say(title) }),
    ways: doors.map(wayOf),
  }));
}
