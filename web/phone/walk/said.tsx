/** 看到了什么: words become a note of the point, or a matter with the place and the words in it already. */
import type { PointRow } from '../../../contract/watch.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { CheckIcon } from '../../kit/icons.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { LOOK_REFUSALS } from '../../kit/watch-refusals.ts';
import { useDraft } from '../draft.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { todayHere } from '../today.ts';
import { tell } from '../told.ts';
import { lookCommand } from './look-command.ts';
import { POINT, WALK } from './words.ts';

const BLANK = { text: '' };

interface SaidProps {
  readonly point: PointRow;
  readonly again: () => void;
  readonly onReport: (words: string) => void;
}

export function Said({ point, again, onReport }: SaidProps) {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const { draft, change, drop } = useDraft(`${officeId}.look.${point.pointId}`, BLANK);
  const words = draft.text.trim();
  const short = words.length === 1;

  const blank = () => {
    change(BLANK);
    drop();
  };
  const { busy, notTaken, save } = useSavingOnce(
    (told: string | undefined) => [
      lookCommand(
        point,
        { commandId: newId(), officeId, lookId: newId() },
        { day: todayHere(), words: told },
      ),
    ],
    (how) => {
      blank();
      tell(toldAs(how, words === '' ? WALK.done : POINT.noteDone));
      again();
    },
  );
  const report = () => {
    blank();
    onReport(words);
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
      <NotTaken what={notTaken} refusals={LOOK_REFUSALS} />
      <Actions>
        <Button
          kind="primary"
          icon={CheckIcon}
          busy={busy}
          onClick={() => (short ? undefined : save(words === '' ? undefined : words))}
        >
          {say(words === '' ? WALK.seen : POINT.note)}
        </Button>
        <Button onClick={report}>{say(POINT.asMatter)}</Button>
      </Actions>
    </Card>
  );
}
