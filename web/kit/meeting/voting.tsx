/** 计票: hands as two tellers counted them; bundles of ballots that two people enter apart. */
import type { Bundle, Motion } from '../../../domain/meeting/meeting.ts';
import { isAgreed } from '../../../domain/meeting/vote.ts';
import { TextField } from '../field.tsx';
import { useSay } from '../sentences.ts';
import { ActForm } from './form.tsx';
import { countIn, countsIn, isBlank, numberIn } from './people.ts';
import { useFields, useRunning } from './running.ts';
import { ROOM_WORDS } from './words.ts';

const COUNTS = { for: '', against: '', abstain: '' };

interface CountFieldsProps {
  readonly bind: (name: 'for' | 'against' | 'abstain') => object;
}

export function CountFields({ bind }: CountFieldsProps) {
  const say = useSay();
  return (
    <div className="counts">
      {(['for', 'against', 'abstain'] as const).map((name) => (
        <TextField
          key={name}
          label={say(ROOM_WORDS[name])}
          inputMode="numeric"
          autoComplete="off"
          {...bind(name)}
        />
      ))}
    </div>
  );
}

export function ByHands({ motion }: { readonly motion: Motion }) {
  const say = useSay();
  const { act, voters } = useRunning();
  const form = `hands ${motion.id}`;
  const { fields, bind, emptiedBy } = useFields(form, { ...COUNTS, one: '', other: '' });
  const vote = () => {
    const counts = countsIn(fields);
    if (counts === undefined || isBlank(fields)) return say(ROOM_WORDS.badCounts);
    const [one, other] = [numberIn(fields.one, voters), numberIn(fields.other, voters)];
    if (one === undefined || other === undefined) return say(ROOM_WORDS.badTellers);
    return emptiedBy(act('vote-by-hands', { motionId: motion.id, ...counts, tellers: [one, other] }, form));
  };
  return (
    <ActForm name={form} button={say(ROOM_WORDS.hands)} kind="primary" onAct={vote}>
      <CountFields bind={bind} />
      <div className="counts">
        <TextField label={say(ROOM_WORDS.teller)} autoComplete="off" {...bind('one')} />
        <TextField label={say(ROOM_WORDS.tellerTwo)} autoComplete="off" {...bind('other')} />
      </div>
    </ActForm>
  );
}

export const bundleForm = (motion: Motion): string => `bundle ${motion.id}`;

export function OnPaper({ motion }: { readonly motion: Motion }) {
  const say = useSay();
  const { act, voters } = useRunning();
  const form = bundleForm(motion);
  const empty = { ...COUNTS, invalid: '', bundleNo: '1', teller: '', issued: '' };
  const { fields, bind, set, emptiedBy } = useFields(form, empty);
  const enter = () => {
    const teller = numberIn(fields.teller, voters);
    if (teller === undefined) return say(ROOM_WORDS.badTeller);
    const [counts, invalid, bundleNo] = [countsIn(fields), countIn(fields.invalid), countIn(fields.bundleNo)];
    if (counts === undefined || invalid === undefined || (isBlank(fields) && invalid === 0))
      return say(ROOM_WORDS.badCounts);
    if (bundleNo === undefined || bundleNo === 0) return say(ROOM_WORDS.badBundle);
    const bundle = { motionId: motion.id, bundleNo, teller, invalid };
    return act('enter-bundle', { ...bundle, ...counts }, form).then((taken) => {
      if (taken) set({ ...COUNTS, invalid: '', teller: '' });
      return taken;
    });
  };
  const count = () => {
    const issued = countIn(fields.issued);
    if (issued === undefined || issued === 0) return say(ROOM_WORDS.badIssued);
    return emptiedBy(act('count-ballots', { motionId: motion.id, issued }, `count ${motion.id}`));
  };
  return (
    <>
      <ActForm name={form} button={say(ROOM_WORDS.enter)} onAct={enter}>
        <div className="counts">
          <TextField
            label={say(ROOM_WORDS.bundle)}
            inputMode="numeric"
            autoComplete="off"
            {...bind('bundleNo')}
          />
          <TextField label={say(ROOM_WORDS.teller)} autoComplete="off" {...bind('teller')} />
        </div>
        <CountFields bind={bind} />
        <TextField
          label={say(ROOM_WORDS.invalid)}
          inputMode="numeric"
          autoComplete="off"
          {...bind('invalid')}
        />
      </ActForm>
      <ul className="said">
        {motion.bundles.map((bundle) => (
          <li key={bundle.no}>{say(standingOf(bundle), { n: bundle.no })}</li>
        ))}
      </ul>
      <ActForm name={`count ${motion.id}`} button={say(ROOM_WORDS.count)} onAct={count}>
        <TextField
          label={say(ROOM_WORDS.issued)}
          inputMode="numeric"
          autoComplete="off"
          {...bind('issued')}
        />
      </ActForm>
    </>
  );
}

const standingOf = (bundle: Bundle) =>
  isAgreed(bundle)
    ? ROOM_WORDS.bundleAgreed
    : bundle.entries.length === 1
      ? ROOM_WORDS.bundleOnce
      : ROOM_WORDS.bundleDiffers;
