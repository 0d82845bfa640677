/** The inside of the place picker: the search, the way down, and the places at hand. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { CheckIcon, ForwardIcon } from './icons.tsx';
import { Announce, Notice } from './notice.tsx';
import type { PlaceOption, PlacePickerProps } from './place-picker.tsx';
import { Skeleton } from './progress.tsx';
import { useSay } from './sentences.ts';
import { WORDS } from './words.ts';

interface Browsing extends Pick<PlacePickerProps, 'load' | 'search' | 'top'> {
  readonly chosen: string | undefined;
  readonly onChoose: (place: PlaceOption) => void;
}

type Found = 'loading' | 'failed' | readonly PlaceOption[];

const PAUSE_OF_TYPING = 250;

export function PlaceBrowser({ load, search, top, chosen, onChoose }: Browsing) {
  const say = useSay();
  const id = useId();
  const rows = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [path, setPath] = useState<readonly PlaceOption[]>([]);
  const parent = path[path.length - 1];
  const query = text.trim();
  const [found, retry] = useFound({ load, search, query, parentCode: parent?.code });
  const moved = useRef(false);
  const moveTo = (next: readonly PlaceOption[]): void => {
    moved.current = true;
    setText('');
    setPath(next);
  };
  const climb = (length: number): void => moveTo(path.slice(0, length));
  const descend = (place: PlaceOption): void => moveTo(query === '' ? [...path, place] : [place]);

  // What was under the finger is gone: the focus goes to the first place of the new list.
  useEffect(() => {
    if (!moved.current || typeof found !== 'object') return;
    moved.current = false;
    rows.current?.querySelector<HTMLElement>('.place-pick')?.focus();
  }, [found]);

  return (
    <>
      <label className="field-hint" htmlFor={id}>
        {say(WORDS.placeSearch)}
      </label>
      <input
        className="input"
        id={id}
        type="search"
        autoComplete="off"
        enterKeyHint="search"
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
          if (event.key === 'Enter' || event.key === 'ArrowDown') focusRow(rows.current, 0, event);
        }}
      />
      <p className="unseen" id={`${id}-hint`}>
        {say(WORDS.placeSearchHint)}
      </p>
      {query === '' && <Path top={top ?? say(WORDS.placesTop)} path={path} onClimb={climb} />}
      {found === 'loading' && <Skeleton lines={4} />}
      {found === 'failed' && (
        <Notice kind="error">
          <p>{say(WORDS.placesFailed)}</p>
          <Button small onClick={retry}>
            {say(WORDS.retry)}
          </Button>
        </Notice>
      )}
      {typeof found === 'object' && (
        <>
          <Announce>{query === '' ? '' : say(WORDS.placesFound, { n: found.length })}</Announce>
          {found.length === 0 && <p className="place-none">{say(WORDS.placesNone)}</p>}
          <ul className="place-rows" ref={rows}>
            {found.map((place, index) => (
              <PlaceRow
                key={place.code}
                place={place}
                shown={query !== ''}
                chosen={place.code === chosen}
                onChoose={() => onChoose(place)}
                onDescend={() => descend(place)}
                onKeyDown={(event) => {
                  if (event.key === 'ArrowDown') focusRow(rows.current, index + 1, event);
                  if (event.key === 'ArrowUp') focusRow(rows.current, index - 1, event, id);
                  if (event.key === 'ArrowRight' && place.hasChildren) descend(place);
                  if (event.key === 'ArrowLeft' && path.length > 0) climb(path.length - 1);
                }}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What to show for this query or this parent; the answer to an older question never overwrites a newer one. */
function useFound({
  load,
  search,
  query,
  parentCode,
}: Pick<Browsing, 'load' | 'search'> & { query: string; parentCode: string | undefined }) {
  const [found, setFound] = useState<Found>('loading');
  const [attempt, setAttempt] = useState(0);
  const sources = useRef({ load, search });
  sources.current = { load, search };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    let asked = true;
    setFound('loading');
    const ask = async (): Promise<void> => {
      const places = query === '' ? sources.current.load(parentCode) : sources.current.search(query);
      const answer: Found = await places.catch(() => 'failed' as const);
      if (asked) setFound(answer);
    };
    const timer = setTimeout(ask, query === '' ? 0 : PAUSE_OF_TYPING);
    return () => {
      asked = false;
      clearTimeout(timer);
    };
  }, [query, parentCode, attempt]);
  return [found, () => setAttempt(attempt + 1)] as const;
}

interface PathProps {
  readonly top: string;
  readonly path: readonly PlaceOption[];
  readonly onClimb: (length: number) => void;
}

function Path({ top, path, onClimb }: PathProps) {
  const say = useSay();
  const names = [top, ...path.map(({ name }) => name)];
  return (
    <nav className="place-path" aria-label={say(WORDS.placesPath)}>
      {names.map((name, length) => (
        <button
          key={length === 0 ? '' : path[length - 1]?.code}
          type="button"
          aria-current={length === path.length ? 'true' : undefined}
          onClick={() => onClimb(length)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

interface PlaceRowProps {
  readonly place: PlaceOption;
  /** Also says what it lies in. */
  readonly shown: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onDescend: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function PlaceRow({ place, shown, chosen, onChoose, onDescend, onKeyDown }: PlaceRowProps) {
  const say = useSay();
  return (
    <li className={classes('place-row', chosen && 'is-chosen')}>
      <button
        type="button"
        className="place-pick"
        aria-pressed={chosen}
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        {chosen && <CheckIcon />}
        <span>
          <span className="place-name">{place.name}</span>
          {shown && place.within.length > 0 && (
            <span className="place-within">{place.within.join(' › ')}</span>
          )}
        </span>
      </button>
      {place.hasChildren && (
        <button type="button" className="place-down" onClick={onDescend}>
          <ForwardIcon />
          <span className="unseen">{say(WORDS.below, { name: place.name })}</span>
        </button>
      )}
    </li>
  );
}

/** Above the first row stands the search. */
function focusRow(rows: HTMLElement | null, index: number, event: KeyboardEvent, searchId?: string): void {
  event.preventDefault();
  if (index < 0 && searchId !== undefined) document.getElementById(searchId)?.focus();
  const picks = rows?.querySelectorAll<HTMLElement>('.place-pick');
  picks?.[index]?.focus();
}
