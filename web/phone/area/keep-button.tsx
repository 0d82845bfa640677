/** 保存: the one main act of a form of the area, with what became of it. */
import { Button } from '../../kit/button.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { MainAct } from '../page.tsx';
import { UnsentNote } from '../send.tsx';
import type { SendingOnce } from '../sending.ts';
import { AREA } from './words.ts';

interface KeepButtonProps {
  readonly form: string;
  readonly sending: Pick<SendingOnce<never>, 'busy' | 'unsent' | 'frozen' | 'edit'>;
  readonly refusals: Readonly<Record<string, Sentence>>;
  readonly label?: Sentence;
}

export function KeepButton({ form, sending, refusals, label = AREA.save }: KeepButtonProps) {
  const say = useSay();
  const { busy, unsent, frozen, edit } = sending;
  return (
    <MainAct>
      {unsent === undefined || busy ? null : <UnsentNote unsent={unsent} refusals={refusals} onEdit={edit} />}
      <Button kind="primary" wide type="submit" form={form} busy={busy}>
        {say(busy ? AREA.saving : frozen ? AREA.again : label)}
      </Button>
    </MainAct>
  );
}
