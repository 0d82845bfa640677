/** 快捷键说明: what the keys do, and a switch for those who want none (WCAG 2.1.4). */
import { useState } from 'react';
import { CheckField } from '../../kit/choice.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { useSay } from '../../kit/sentences.ts';
import { keysAreOn, switchKeys } from './keys.ts';
import { FRAME_WORDS } from './words.ts';

const KEYS = [
  ['/', FRAME_WORDS.keySearch],
  ['j ↓', FRAME_WORDS.keyNext],
  ['k ↑', FRAME_WORDS.keyPrevious],
  ['Enter', FRAME_WORDS.keyOpen],
  ['g', FRAME_WORDS.keyHome],
  ['?', FRAME_WORDS.keyHelp],
] as const;

export interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ open, onClose }: KeysDialogProps) {
  const say = useSay();
  const [on, setOn] = useState(keysAreOn);
  const change = (next: boolean) => {
    switchKeys(next);
    setOn(next);
  };
  return (
    <Dialog open={open} title={say(FRAME_WORDS.keys)} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
      <CheckField
        label={say(FRAME_WORDS.keysOn)}
        checked={on}
        onChange={({ target }) => change(target.checked)}
      />
    </Dialog>
  );
}
