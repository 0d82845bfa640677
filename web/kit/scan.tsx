/** 照码: a button where the browser reads codes; the file of the camera comes when somebody asks for it. Older browsers show nothing. */
import { type ComponentType, useState } from 'react';
import { Button } from './button.tsx';
import { PhotoIcon } from './icons.tsx';
import { Notice } from './notice.tsx';
import { SCAN_WORDS } from './scan-words.ts';
import type { ScannerProps } from './scanner.tsx';
import { type Sentence, useSay } from './sentences.ts';

const canScan = (): boolean => 'BarcodeDetector' in globalThis && navigator.mediaDevices !== undefined;

interface ScanProps {
  /** What the button says: 照到会条. */
  readonly label: Sentence;
  readonly onRead: (text: string) => void;
}

export function Scan({ label, onRead }: ScanProps) {
  const say = useSay();
  const [Scanner, setScanner] = useState<ComponentType<ScannerProps>>();
  const [wrong, setWrong] = useState<Sentence>();
  const open = () =>
    import('./scanner.tsx').then(
      ({ Scanner: loaded }) => setScanner(() => loaded),
      () => setWrong(SCAN_WORDS.notHere),
    );
  const close = (why?: Sentence) => {
    setScanner(undefined);
    setWrong(why);
  };
  if (!canScan()) return null;
  return (
    <div className="scan">
      {Scanner === undefined ? (
        <Button icon={PhotoIcon} onClick={() => void open()}>
          {say(label)}
        </Button>
      ) : (
        <>
          <Scanner onRead={onRead} onFailed={() => close(SCAN_WORDS.noCamera)} />
          <Button kind="quiet" onClick={() => close()}>
            {say(SCAN_WORDS.done)}
          </Button>
        </>
      )}
      {wrong !== undefined && <Notice kind="warn">{say(wrong)}</Notice>}
    </div>
  );
}
