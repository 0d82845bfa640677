/** 听录音: fetched when somebody wants to hear it, and played from memory with the browser's own controls. */
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { PlayIcon } from './icons.tsx';
import { type Sentence, useSay } from './sentences.ts';

const CLIP = {
  play: { zh: '听录音（{n} 秒）', en: 'Listen ({n} s)' },
  playing: { zh: '录音（{n} 秒）', en: 'Recording ({n} s)' },
  toCome: { zh: '有一段录音（{n} 秒），还没有传到。', en: 'A recording ({n} s) is still on its way.' },
  notNow: { zh: '录音现在取不到，请稍后再试。', en: 'The recording cannot be had now. Try again later.' },
} satisfies Record<string, Sentence>;

interface ClipPlayerProps {
  readonly seconds: number;
  /** False: announced, and its bytes have not come. */
  readonly here?: boolean;
  readonly load: () => Promise<Blob | undefined>;
}

export function ClipPlayer({ seconds, here = true, load }: ClipPlayerProps) {
  const say = useSay();
  const [state, setState] = useState<'still' | 'busy' | 'not-now'>('still');
  const [url, setUrl] = useState<string>();
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  const open = async () => {
    setState('busy');
    const bytes = await load();
    setState(bytes === undefined ? 'not-now' : 'still');
    if (bytes !== undefined) setUrl(URL.createObjectURL(bytes));
  };
  if (!here) return <p className="soft">{say(CLIP.toCome, { n: seconds })}</p>;
  if (url !== undefined)
    return (
      // biome-ignore lint/a11y/useMediaCaption: a clip is not written down by any machine
      <audio className="clip" controls autoPlay src={url} aria-label={say(CLIP.playing, { n: seconds })} />
    );
  return (
    <>
      <Button icon={PlayIcon} busy={state === 'busy'} onClick={() => void open()}>
        {say(CLIP.play, { n: seconds })}
      </Button>
      {state === 'not-now' ? <p role="status">{say(CLIP.notNow)}</p> : null}
    </>
  );
}
