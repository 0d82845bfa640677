/** 保存: the one main act of a form of the area, with why it was not taken. */
import { Button } from '../../kit/button.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { MainAct } from '../page.tsx';
import { NotTaken } from '../pending/not-taken.tsx';
import type { SavingOnce } from '../saving-once.ts';
import { AREA } from './words.ts';

interface KeepButtonProps {
  readonly form: string;
  readonly saving: Pick<SavingOnce<never>, 'busy' | 'notTaken'>;
  readonly refusals: Readonly<Record<string, Sentence>>;
}

export function KeepButton({ form, saving: { busy, notTaken }, refusals }: KeepButtonProps) {
  const say = useSay();
  return (
    <MainAct>
      <NotTaken what={notTaken} refusals={refusals} />
      <Button kind="primary" wide type="submit" form={form} busy={busy}>
        {say(busy ? AREA.saving : AREA.save)}
      </Button>
    </MainAct>
  );
}
