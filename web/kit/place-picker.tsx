/**
 * 选地点: one place out of thousands, step by step downwards, or by name or the initials of its pinyin.
 * Below the field, not above the page: a thumb and a keyboard reach everything. ↑ ↓ move, → goes in, ← goes back.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { type Asked, Hint, Optional, Wrong } from './field.tsx';
import { PlaceIcon } from './icons.tsx';
import { PlaceBrowser } from './place-browser.tsx';
import { useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export interface PlaceOption {
  readonly code: string;
  readonly name: string;
  /** Names of the places above, highest first. */
  readonly within: readonly string[];
  readonly hasChildren: boolean;
}

export interface PlacePickerProps extends Asked {
  readonly value: PlaceOption | null;
  readonly onChange: (place: PlaceOption) => void;
  /** The places directly below one; the highest ones without a code. Rejects when they cannot be had. */
  readonly load: (parentCode: string | undefined) => Promise<readonly PlaceOption[]>;
  readonly search: (text: string) => Promise<readonly PlaceOption[]>;
  /** What the way down starts with; 全县 where nothing is given. */
  readonly top?: string | undefined;
}

export function PlacePicker({ label, hint, error, optional, value, onChange, ...sources }: PlacePickerProps) {
  const say = useSay();
  const id = useId();
  const opener = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <fieldset
      className={classes('field place', error && 'is-wrong')}
      aria-describedby={error ? `${id}-error` : undefined}
      onKeyDown={closeOnEscape}
    >
      <legend className="field-label">
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint id={id} hint={hint} />
      <div className="place-chosen" ref={opener}>
        <PlaceIcon />
        <span className="place-value">{value ? <PlaceName place={value} /> : say(WORDS.noPlaceYet)}</span>
        <Button
          small
          aria-expanded={open}
          aria-controls={`${id}-panel`}
          onClick={() => (open ? close() : setOpen(true))}
        >
          {say(open ? WORDS.close : value ? WORDS.changePlace : WORDS.choosePlace)}
        </Button>
      </div>
      <div id={`${id}-panel`}>
        {open && (
          <Focused>
            <PlaceBrowser
              {...sources}
              chosen={value?.code}
              onChoose={(place) => {
                onChange(place);
                close();
              }}
            />
          </Focused>
        )}
      </div>
      <Wrong id={id} error={error} />
    </fieldset>
  );
}

/** 永乐街道 › 老庵寺村 */
export const PlaceName = ({
  place: { name, within },
}: {
  readonly place: Pick<PlaceOption, 'name' | 'within'>;
}) => (
  <>
    {within.length > 0 && <span className="place-within">{within.join(' › ')} › </span>}
    <span className="place-name">{name}</span>
  </>
);

/** Moves the focus to its first field when it appears. */
function Focused({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.querySelector('input')?.focus();
  }, []);
  return (
    <div className="place-panel" ref={frame}>
      {children}
    </div>
  );
}
