/** 进度: how far the work on each file is, kept in this process while it lasts. */
import type { AnswerOf } from '../../contract/endpoint.ts';
import type { followIntake } from '../../contract/intake.ts';
import type { House } from '../kit/house.ts';

type Progress = AnswerOf<typeof followIntake>;

const running = new WeakMap<House, Map<string, Progress>>();

const of = (house: House): Map<string, Progress> => {
  const known = running.get(house) ?? new Map<string, Progress>();
  running.set(house, known);
  return known;
};

export const progressOf = (house: House, intakeId: string): Progress =>
  of(house).get(intakeId) ?? { stage: 'idle', done: 0, total: null };

/** Lets others see how far the work is, until it ends. */
export async function telling<T>(
  house: House,
  intakeId: string,
  work: (tell: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  try {
    return await work((progress) => of(house).set(intakeId, progress));
  } finally {
    of(house).delete(intakeId);
  }
}
