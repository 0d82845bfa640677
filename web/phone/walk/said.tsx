/** 看到了什么: words become a note of the point, or a matter with the place and the words in it already. */
import type { PointRow } from '../../../contract/watch.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { CheckIcon } from '../../kit/icons.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { LOOK_REFUSALS } from '../../kit/watch-refusals.ts';
import { useDraftToSave } from '../draft.ts';
import { draftName } from '../draft-name.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { todayHere } from '../today.ts';
import { tell } from '../told.ts';
import { type SpokenClip, useVoice } from '../voice/use-voice.ts';
import { VoiceField } from '../voice/voice-field.tsx';
import { lookCommand } from './look-command.ts';
import { POINT, WALK } from './words.ts';

interface SaidDraft {
  readonly text: string;
  readonly clip: SpokenClip | null;
}

const BLANK: SaidDraft = { text: '', clip: null };

interface SaidProps {
  readonly point: PointRow;
  readonly again: () => void;
  /** False: it was not taken over, and stays here. */
  readonly onReport: (words: string, clip: SpokenClip | null) => boolean;
}

export function Said({ point, again, onReport }: SaidProps) {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const name = draftName(officeId, 'look', point.pointId);
  const { draft, latest, change, clear } = useDraftToSave(name, BLANK, ['commandId', 'lookId']);
  const words = draft.text.trim();
  const short = words.length === 1;

  const voice = useVoice((clip) => change({ clip }));
  const silent = words === '' && draft.clip === null && voice.state !== 'on';
  const { busy, notTaken, save } = useSavingOnce(
    ({ text, clip, ids }: typeof draft) => {
      const told = text.trim() === '' ? undefined : text.trim();
      return [lookCommand(point, { officeId, ...ids }, { day: todayHere(), words: told, clip })];
    },
    (how) => {
      clear();
      tell(toldAs(how, silent ? WALK.done : POINT.noteDone));
      again();
    },
  );
  const keep = async () => {
    await voice.stop();
    if (!short) save(latest.current);
  };
  const report = async () => {
    await voice.stop();
    if (onReport(words, latest.current.clip)) clear();
  };
  return (
    <Card>
      <TextArea
        label={say(POINT.what)}
        placeholder={say(POINT.example)}
        rows={2}
        maxLength={500}
        value={draft.text}
        error={short ? say(POINT.tooShort) : null}
        onChange={({ target }) => change({ text: target.value })}
      />
      {point.kind === 'visit' ? null : (
        <VoiceField voice={voice} clip={draft.clip} onDrop={() => change({ clip: null })} />
      )}
      <NotTaken what={notTaken} refusals={LOOK_REFUSALS} />
      <Actions>
        <Button kind="primary" icon={CheckIcon} busy={busy} onClick={() => void keep()}>
          {say(silent ? WALK.seen : POINT.note)}
        </Button>
        <Button onClick={() => void report()}>{say(POINT.asMatter)}</Button>
      </Actions>
    </Card>
  );
}
