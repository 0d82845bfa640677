/** 说一段: speak instead of type: one tap begins, one ends; what was said can be heard and taken out again. */
import { Actions, Button } from '../../kit/button.tsx';
import { ClipPlayer } from '../../kit/clip-player.tsx';
import { CloseIcon, MicIcon, StopIcon } from '../../kit/icons.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { bytesOf } from '../outbox/photos.ts';
import { ownNow } from '../own.ts';
import type { SpokenClip, Voice } from './use-voice.ts';
import { VOICE } from './words.ts';

interface VoiceFieldProps {
  readonly voice: Voice;
  readonly clip: SpokenClip | null;
  readonly onDrop: () => void;
}

export function VoiceField({ voice, clip, onDrop }: VoiceFieldProps) {
  const say = useSay();
  const { state, seconds, start, stop } = voice;
  if (clip !== null)
    return (
      <div className="voice">
        <Actions>
          <ClipPlayer key={clip.clipId} seconds={clip.seconds} load={() => heard(clip)} />
          <Button kind="quiet" icon={CloseIcon} onClick={onDrop}>
            {say(VOICE.drop)}
          </Button>
        </Actions>
      </div>
    );
  if (state === 'on')
    return (
      <div className="voice">
        <Button wide icon={StopIcon} onClick={() => void stop()}>
          {say(VOICE.stop, { n: seconds })}
        </Button>
        <p className="soft" role="status">
          {say(VOICE.on)}
        </p>
      </div>
    );
  return (
    <div className="voice">
      <Button wide icon={MicIcon} busy={state === 'asking'} onClick={start}>
        {say(VOICE.start)}
      </Button>
      {state === 'not-possible' ? <Notice kind="warn">{say(VOICE.notPossible)}</Notice> : null}
      {state === 'full' ? <Notice kind="error">{say(VOICE.full)}</Notice> : null}
      <p className="soft">{say(VOICE.hint)}</p>
    </div>
  );
}

async function heard({ sha256, type }: SpokenClip): Promise<Blob | undefined> {
  const own = ownNow();
  const bytes = own && (await bytesOf(own.store, sha256));
  return bytes && new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
}
