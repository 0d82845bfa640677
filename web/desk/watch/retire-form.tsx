import { retirePoint } from '../../../contract/watch.ts';
import { useSay } from '../../kit/sentences.ts';
import { CHANGE_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { ReasonForm } from '../reason-form.tsx';
import { WATCH_WORDS } from './words.ts';

export function RetireForm({ pointId }: { readonly pointId: string }) {
  const say = useSay();
  const sending = useSending(retirePoint, () => announce(say(WATCH_WORDS.retiredDone)));
  return (
    <ReasonForm
      label={WATCH_WORDS.retireWhy}
      doing={WATCH_WORDS.retire}
      kind="danger"
      most={100}
      sending={sending}
      refusals={CHANGE_POINT_REFUSALS}
      onGiven={(why) => sending.send({ params: { pointId }, body: { why } })}
    />
  );
}
