/** 复制: puts a number or a code on the clipboard and says so. */
import { useState } from 'react';
import { Button, type ButtonKind } from './button.tsx';
import { CheckIcon, CopyIcon } from './icons.tsx';
import { useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export interface CopyButtonProps {
  readonly text: string;
  readonly label?: string | undefined;
  readonly kind?: ButtonKind | undefined;
}

export function CopyButton({ text, label, kind = 'quiet' }: CopyButtonProps) {
  const say = useSay();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  return (
    <span className="copy">
      <Button
        kind={kind}
        small
        icon={outcome === 'copied' ? CheckIcon : CopyIcon}
        onClick={async () => setOutcome((await copy(text)) ? 'copied' : 'copyFailed')}
      >
        {label ?? say(WORDS.copy)}
      </Button>
      <span role="status" className="copy-outcome">
        {outcome && say(WORDS[outcome])}
      </span>
    </span>
  );
}

/** The clipboard is there only over https; the older way works everywhere. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.appendChild(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
