/** 栏目: the sections this office may use, with what waits beside the inbox. */
import { Link, useLocation } from 'wouter';
import { listWaiting } from '../../../contract/matter.ts';
import { classes } from '../../kit/classes.ts';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { type Door, doorsOf } from './doors.ts';

export function Sections({ open }: { readonly open: boolean }) {
  const say = useSay();
  const { office } = useWho();
  const [path] = useLocation();
  const { answer } = useAsked(listWaiting, {}, { when: mayUse(office.post, listWaiting) });
  const waiting = answer && answer.toTake.length + answer.toDo.length + answer.toConfirm.length + answer.toPublish.length;
  return (
    <nav className={classes('sections', open && 'is-open')} id="sections" aria-label={say(WORDS.menu)}>
      <ul>
        {doorsOf(office.post).map((door) => (
          <li key={door.path}>
            <SectionLink door={door} here={path.startsWith(door.path)} count={door.path === '/inbox' ? waiting : undefined} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SectionLinkProps {
  readonly door: Door;
  readonly here: boolean;
  readonly count: number | undefined;
}

function SectionLink({ door: { path, label, icon: Drawing }, here, count }: SectionLinkProps) {
  const say = useSay();
  return (
    <Link href={path} className="section" aria-current={here ? 'page' : undefined}>
      <Drawing />
      <span className="section-name">{say(label)}</span>
      {count ? <span className="section-count">{count}</span> : null}
    </Link>
  );
}
