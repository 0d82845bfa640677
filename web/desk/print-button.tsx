/** 打印: what stands on the page, as the browser prints it. */
import { Button } from '../kit/button.tsx';
import { PrintIcon } from '../kit/icons.tsx';
import { type Sentence, useSay } from '../kit/sentences.ts';
import { WORDS } from './words.ts';

interface PrintButtonProps {
  /** Printing is what the page is for. */
  readonly first?: boolean;
  readonly label?: Sentence;
}

export function PrintButton({ first = false, label = WORDS.print }: PrintButtonProps) {
  const say = useSay();
  return (
    <Button {...(first && { kind: 'primary' })} icon={PrintIcon} onClick={() => print()}>
      {say(label)}
    </Button>
  );
}
