/** 说一段的来去: begun and ended with a tap, kept in the own store the moment it ends, also when the page is left. */
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../kit/ids.ts';
import { hexOf } from '../device/sealed.ts';
import { keepBytesOrNot } from '../keep-bytes.ts';
import { type Recording, record, type Said } from './record.ts';

/** What was said, as a draft knows it; its bytes lie in the own store. */
export interface SpokenClip {
  readonly clipId: string;
  readonly seconds: number;
  readonly sha256: string;
  readonly size: number;
  readonly type: string;
}

export type VoiceState = 'still' | 'asking' | 'on' | 'not-possible' | 'full';

export interface Voice {
  readonly state: VoiceState;
  readonly seconds: number;
  readonly start: () => void;
  /** Resolves when what was said is kept; at once, when nothing is being said. */
  readonly stop: () => Promise<void>;
}

export function useVoice(onSaid: (clip: SpokenClip) => void): Voice {
  const [state, setState] = useState<VoiceState>('still');
  const [seconds, setSeconds] = useState(0);
  const recording = useRef<Recording>(undefined);
  const kept = useRef<Promise<void>>(Promise.resolve());
  const tell = useRef(onSaid);
  tell.current = onSaid;

  const start = async () => {
    if (state === 'on' || state === 'asking') return;
    setSeconds(0);
    setState('asking');
    const begun = await record(setSeconds).catch(() => undefined);
    if (begun === undefined) return setState('not-possible');
    recording.current = begun;
    setState('on');
    kept.current = begun.said.then(async (said) => {
      recording.current = undefined;
      const clip = await keep(said);
      setState(clip === undefined ? 'full' : 'still');
      if (clip !== undefined) tell.current(clip);
    });
  };
  const stop = async () => {
    recording.current?.stop();
    await kept.current;
  };
  useEffect(() => () => recording.current?.stop(), []);
  return { state, seconds, start: () => void start(), stop };
}

async function keep({ bytes, seconds, type }: Said): Promise<SpokenClip | undefined> {
  const sha256 = hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  if (!(await keepBytesOrNot(sha256, bytes))) return undefined;
  return { clipId: newId(), seconds, sha256, size: bytes.length, type };
}
