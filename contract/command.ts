/** 命令: what every write carries besides its own request: the id its client made, so that sending twice acts once. */
import { z } from 'zod';

export const CommandId = z.uuid();

/** A request with its command id. */
export const commanded = <S extends z.ZodRawShape>(request: z.ZodObject<S, z.core.$strict>) =>
  request.extend({ commandId: CommandId });

/** What every refused command answers with, at 409; `now`: of `changed-meanwhile` the values as they are, else what stands in the way. */
export const Refusal = z.strictObject({
  reason: z.string(),
  now: z.record(z.string(), z.unknown()).optional(),
});
