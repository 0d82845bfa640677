/** 扫码到会: the camera reads the slips where the browser can; the file of the camera comes when somebody asks for it. */
import { type ComponentType, useState } from 'react';
import { Button } from '../button.tsx';
import { PhotoIcon } from '../icons.tsx';
import { Notice } from '../notice.tsx';
import { type Sentence, useSay } from '../sentences.ts';
import { useRunning } from './running.ts';
import type { ScannerProps } from './scanner.tsx';
import type { SlipReading } from './slip.ts';
import { ROOM_WORDS } from './words.ts';

/** Older browsers cannot read codes: the number beside it is typed. */
const canScan = (): boolean => 'BarcodeDetector' in globalThis && navigator.mediaDevices !== undefined;

export function BySlip({ slip }: { readonly slip: SlipReading }) {
  const say = useSay();
  const { told } = useRunning();
  const [Scanner, setScanner] = useState<ComponentType<ScannerProps>>();
  const [wrong, setWrong] = useState<Sentence>();
  const open = () =>
    import('./scanner.tsx').then(
      ({ Scanner: loaded }) => setScanner(() => loaded),
      () => setWrong(ROOM_WORDS.noScanner),
    );
  const close = (why?: Sentence) => {
    setScanner(undefined);
    setWrong(why);
  };
  return (
    <div className="by-slip">
      {Scanner === undefined && canScan() && (
        <Button icon={PhotoIcon} onClick={() => void open()}>
          {say(ROOM_WORDS.scan)}
        </Button>
      )}
      {Scanner !== undefined && (
        <>
          <Scanner
            onRead={(text) => void slip.read(text).then(setWrong)}
            onFailed={() => close(ROOM_WORDS.noCamera)}
          />
          <Button kind="quiet" onClick={() => close()}>
            {say(ROOM_WORDS.scanDone)}
          </Button>
        </>
      )}
      <WhoComes slip={slip} />
      {wrong !== undefined && <Notice kind="warn">{say(wrong)}</Notice>}
      {told?.form === 'slip' && told.words}
    </div>
  );
}

/** Of a house with more than one on the list: who of it is here. */
function WhoComes({ slip: { coming, arrive } }: { readonly slip: SlipReading }) {
  const say = useSay();
  const { busy } = useRunning();
  const [first] = coming;
  if (first === undefined) return null;
  return (
    <fieldset className="bare meeting-line">
      <legend>
        {say(ROOM_WORDS.whoComes)} <span lang="zh-CN">{first.household}</span>
      </legend>
      <ul className="chips">
        {coming.map(({ no, name }) => (
          <li key={no}>
            <Button small busy={busy} onClick={() => void arrive(no)}>
              {`${no} ${name}`}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
