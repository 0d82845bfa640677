/** 录: up to a minute of one voice from the phone's microphone, as small as the browser makes it. Nothing is sent while it is on. */
import { MOST_SECONDS } from '../../../domain/kernel/clip.ts';

/** The first that the browser knows: Chrome since long, Safari, Firefox. */
const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
/** Enough for a voice: some 120 KB a minute. */
const BITS_PER_SECOND = 16_000;
/** What was said is handed over so often, ms: a phone that is called loses less than a second. */
const PIECE = 1000;

export interface Said {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly seconds: number;
  readonly type: string;
}

export interface Recording {
  /** Resolves when it was stopped, by hand, by its end, or because the microphone was taken away. */
  readonly said: Promise<Said>;
  readonly stop: () => void;
}

/** Throws when the browser cannot, or the person does not allow it. */
export async function record(tick: (seconds: number) => void): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, noiseSuppression: true, echoCancellation: true },
  });
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  if (mimeType === undefined) throw new Error('no kind of clip');
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
  const pieces: Blob[] = [];
  const began = performance.now();
  const secondsNow = (): number => Math.round((performance.now() - began) / 1000);
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const timer = setInterval(() => {
    tick(Math.min(MOST_SECONDS, secondsNow()));
    if (secondsNow() >= MOST_SECONDS) stop();
  }, 250);
  // Whoever is called leaves the app, and the phone may end it: what was said until then is kept now.
  const hidden = () => {
    if (document.visibilityState === 'hidden') stop();
  };
  document.addEventListener('visibilitychange', hidden);
  const said = new Promise<Said>((resolve) => {
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    recorder.onstop = () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', hidden);
      for (const track of stream.getTracks()) track.stop();
      const seconds = Math.min(MOST_SECONDS, Math.max(1, secondsNow()));
      const [type = ''] = mimeType.split(';');
      void new Response(new Blob(pieces)).arrayBuffer().then((bytes) => {
        resolve({ bytes: new Uint8Array(bytes), seconds, type });
      });
    };
  });
  recorder.start(PIECE);
  return { said, stop };
}
