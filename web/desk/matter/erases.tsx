/** 清除之前: what is said before an act that cannot be taken back, and asked once more before it is sent. */
import type { Act } from '../../../contract/act-names.ts';
import type { MatterPage } from '../../../contract/matter.ts';
import { isForGood } from '../../../domain/matter/for-good.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { WORDS } from '../words.ts';
import { ACT_WORDS } from './act-words.ts';
import { WAY_FORM_WORDS } from './way-form-words.ts';

/** Whether an act leaves only the number of this matter. A sensitive text that is still closed may tell of violence. */
export const erases = (act: Act, matter: MatterPage): boolean =>
  act === 'redirect' ||
  (act === 'hand-over' && (isForGood(matter) || (matter.dataClass === 'P3' && !matter.textOpen)));

const EMERGENCY = ['110', '119', '120'] as const;

export function BeforeAct({ act, matter }: { readonly act: Act; readonly matter: MatterPage }) {
  const say = useSay();
  return (
    <>
      {act === 'hand-over' && (
        <Notice kind="error" still title={say(WAY_FORM_WORDS.callFirst)}>
          <p className="call-first">
            {EMERGENCY.map((number) => (
              <a key={number} className="button is-danger" href={`tel:${number}`}>
                {number}
              </a>
            ))}
          </p>
          {!erases(act, matter) && <p>{say(WAY_FORM_WORDS.staysOpen)}</p>}
        </Notice>
      )}
      {erases(act, matter) && (
        <Notice kind="warn" still>
          <p>{say(WAY_FORM_WORDS.erases)}</p>
        </Notice>
      )}
    </>
  );
}

interface ErasesDialogProps {
  readonly act: Act;
  readonly open: boolean;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

export function ErasesDialog({ act, open, onErase, onClose }: ErasesDialogProps) {
  const say = useSay();
  const title = act === 'hand-over' ? WAY_FORM_WORDS.handOverTitle : WAY_FORM_WORDS.eraseTitle;
  return (
    <Dialog
      open={open}
      title={say(title)}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onClick={onErase}>
            {say(ACT_WORDS[act].label)}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {say(WORDS.cancel)}
          </Button>
        </>
      }
    >
      <p>{say(WAY_FORM_WORDS.erases)}</p>
    </Dialog>
  );
}
