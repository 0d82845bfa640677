/** 取景框: the picture of the camera behind the phone, looked at for codes until it is closed. No picture is kept or sent. */
import { useEffect, useRef } from 'react';
import { SCAN_WORDS } from './scan-words.ts';
import { useSay } from './sentences.ts';
import './scanner.css';

export interface ScannerProps {
  /** Once for each code that is held up; the same one again only after another. */
  readonly onRead: (text: string) => void;
  readonly onFailed: () => void;
}

interface Detector {
  detect(of: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

/** Milliseconds between two looks: a cheap phone has to breathe. */
const EVERY = 250;

export function Scanner(props: ScannerProps) {
  const say = useSay();
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const shown = video.current;
    if (shown === null) return;
    return looking(shown, latest);
  }, []);
  return <video ref={video} className="scanner" aria-label={say(SCAN_WORDS.here)} muted playsInline />;
}

/** Opens the camera and looks again and again; what it answers ends that. */
function looking(shown: HTMLVideoElement, latest: { readonly current: ScannerProps }): () => void {
  let over = false;
  let camera: MediaStream | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before = '';
  const release = () => {
    for (const track of camera?.getTracks() ?? []) track.stop();
  };
  const look = async (detector: Detector): Promise<void> => {
    // A picture that is not there yet cannot be read: the next one is.
    const [found] = await detector.detect(shown).catch(() => []);
    if (over) return;
    if (found !== undefined && found.rawValue !== before) {
      before = found.rawValue;
      latest.current.onRead(found.rawValue);
    }
    timer = setTimeout(() => void look(detector), EVERY);
  };
  const begin = async (): Promise<void> => {
    const Detector = (globalThis as unknown as { readonly BarcodeDetector: DetectorClass }).BarcodeDetector;
    const detector = new Detector({ formats: ['qr_code'] });
    camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (over) return release();
    shown.srcObject = camera;
    await shown.play();
    await look(detector);
  };
  begin().catch(() => {
    if (!over) latest.current.onFailed();
  });
  return () => {
    over = true;
    clearTimeout(timer);
    release();
  };
}
