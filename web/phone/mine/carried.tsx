/** 手机里的: every matter this phone carries, to be found and opened without a signal; what is here, and from when. */
import { useEffect, useState } from 'react';
import type { MatterPage } from '../../../contract/matter.ts';
import type { MyOffice } from '../../../contract/people.ts';
import { daysCarried } from '../../../domain/sync/scope.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import type { Carried as CarriedMatters } from '../keeping/reading.ts';
import type { Kept } from '../load.ts';
import { ownNow, useOwn } from '../own.ts';
import { PENDING } from '../pending/words.ts';
import { Rows } from '../rows.tsx';
import { MINE } from './words.ts';

/** So many lines at a time: a phone draws a village's year slowly. */
const LINES = 50;

/** Undefined until it was looked; null when nothing was ever read. Looked again whenever something came. */
function useCarried(): Kept<CarriedMatters> | null | undefined {
  const now = useOwn();
  const [kept, setKept] = useState<Kept<CarriedMatters> | null>();
  const pulledAt = now?.about?.pulledAt;
  useEffect(() => {
    let shown = true;
    // Only when it was read last decides whether to look again.
    void pulledAt;
    void ownNow()
      ?.reading.carried()
      .then((it) => shown && setKept(it ?? null));
    return () => {
      shown = false;
    };
  }, [pulledAt]);
  return kept;
}

export function Carried({ office }: { readonly office: MyOffice }) {
  const say = useSay();
  const lang = useLang();
  const kept = useCarried();
  const end = useOwn()?.end;
  const [sought, setSought] = useState('');
  const tooMuch = end?.kind === 'too-much' ? <Notice kind="warn">{say(PENDING.tooMuch)}</Notice> : null;
  if (kept === undefined) return <Skeleton lines={6} />;
  if (kept === null) return tooMuch ?? <Notice still>{say(MINE.notYet)}</Notice>;
  const { open, closed } = kept.answer;
  const n = open.length + closed.length;
  const words = sought.trim();
  return (
    <>
      {tooMuch}
      <p className="soft">
        {say(office.post === 'town_officer' ? MINE.carriedPinned : MINE.carriedAll, {
          ...{ place: office.placeName, days: daysCarried(office.post) ?? 0, n },
          at: shortOf(kept.at, Date.now(), lang),
        })}
      </p>
      {n === 0 ? (
        <EmptyState title={say(MINE.none)} />
      ) : (
        <TextField
          type="search"
          label={say(MINE.find)}
          hint={say(MINE.findHint)}
          maxLength={40}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      {words === '' ? (
        <>
          <Part name={MINE.open} n={open.length} matters={open} />
          <Closed ids={closed} />
        </>
      ) : (
        <Found words={words} carried={kept.answer} />
      )}
    </>
  );
}

/** Opened as many at a time as are shown: the open ones do not wait for them. */
function Closed({ ids }: { readonly ids: readonly string[] }) {
  const [lines, setLines] = useState(LINES);
  const matters = useMatters(ids.slice(0, lines));
  return matters === undefined ? null : (
    <Part name={MINE.closed} n={ids.length} matters={matters} more={() => setLines(lines + LINES)} />
  );
}

interface FoundProps {
  readonly words: string;
  readonly carried: CarriedMatters;
}

/** Whoever looks for words has all of them opened. */
function Found({ words, carried: { open, closed } }: FoundProps) {
  const say = useSay();
  const all = useMatters(closed);
  if (all === undefined) return <Skeleton lines={3} />;
  const found = { open: open.filter(holding(words)), closed: all.filter(holding(words)) };
  return (
    <>
      {found.open.length + found.closed.length === 0 ? <p role="status">{say(MINE.notFound)}</p> : null}
      <Part key={`open ${words}`} name={MINE.open} n={found.open.length} matters={found.open} />
      <Part key={`closed ${words}`} name={MINE.closed} n={found.closed.length} matters={found.closed} />
    </>
  );
}

/** Undefined until they were opened; what was shown stays meanwhile. */
function useMatters(ids: readonly string[]): readonly MatterPage[] | undefined {
  const [matters, setMatters] = useState<readonly MatterPage[]>();
  const which = ids.join(' ');
  useEffect(() => {
    let shown = true;
    void ownNow()
      ?.reading.matters(which === '' ? [] : which.split(' '))
      .then((them) => shown && setMatters(them));
    return () => {
      shown = false;
    };
  }, [which]);
  return matters;
}

const holding = (sought: string) => {
  const words = sought.split(/\s+/);
  return ({ title, text, no, placeName }: MatterPage): boolean =>
    words.every((word) => [title, text, no, placeName].some((said) => said.includes(word)));
};

interface PartProps {
  readonly name: Sentence;
  /** How many there are in all. */
  readonly n: number;
  readonly matters: readonly MatterPage[];
  /** Brings more of them; without it they are all here. */
  readonly more?: () => void;
}

function Part({ name, n, matters, more }: PartProps) {
  const say = useSay();
  const [lines, setLines] = useState(LINES);
  const left = n - Math.min(lines, matters.length);
  if (n === 0) return null;
  const show = () => {
    setLines(lines + LINES);
    more?.();
  };
  return (
    <Card title={say(name)} aside={<Tag>{n}</Tag>}>
      <Rows label={say(name)} matters={matters.slice(0, lines)} status />
      {left <= 0 ? null : (
        <Button wide onClick={show}>
          {say(MINE.more, { n: Math.min(left, LINES) })}
        </Button>
      )}
    </Card>
  );
}
