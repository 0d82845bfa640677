/** 到哪一步: how far the server is with a file, asked while it works. */
import { useEffect, useState } from 'react';
import { followIntake } from '../../../contract/intake.ts';
import { call } from '../../kit/api.ts';

export interface Stage {
  readonly stage: 'reading' | 'judging' | 'saving';
  readonly value?: number;
}

const PACE = 500;

export function useStage(intakeId: string, working: boolean): Stage | undefined {
  const [stage, setStage] = useState<Stage>();
  useEffect(() => {
    if (!working) return setStage(undefined);
    const timer = setInterval(async () => {
      const reply = await call(followIntake, { params: { intakeId } });
      if (reply.kind !== 'answer' || reply.answer.stage === 'idle') return;
      const { stage: now, done, total } = reply.answer;
      setStage({ stage: now, ...(total ? { value: done / total } : {}) });
    }, PACE);
    return () => clearInterval(timer);
  }, [intakeId, working]);
  return stage;
}
