/** 动议与表决: moved word for word, voted by hands or on paper, or agreed to once every objection has its answer. */
import type { Item, Motion } from '../../../domain/meeting/meeting.ts';
import { Button } from '../button.tsx';
import { TextArea } from '../field.tsx';
import { newId } from '../ids.ts';
import { useSay } from '../sentences.ts';
import { ByPhone, OpenByPhone } from './by-phone.tsx';
import { Objections } from './consenting.tsx';
import { ActForm, Fold } from './form.tsx';
import { useFields, useRunning } from './running.ts';
import { shareText } from './terms.ts';
import { ByHands, bundleForm, OnPaper } from './voting.tsx';
import { ROOM_WORDS } from './words.ts';

export function Motions({ item, open }: { readonly item: Item; readonly open: boolean }) {
  const { meeting } = useRunning();
  const motions = meeting.motions.filter(({ itemId, state }) => itemId === item.id && state !== 'taken-back');
  const main = motions.find(({ amends, state }) => amends === null && state === 'open');
  return (
    <>
      {motions.map((motion) => (
        <MotionPart key={motion.id} motion={motion} open={open} />
      ))}
      {open && main === undefined && <Moving item={item} amends={null} />}
    </>
  );
}

function MotionPart({ motion, open }: { readonly motion: Motion; readonly open: boolean }) {
  const say = useSay();
  const { meeting, act, busy, told } = useRunning();
  const back = `take-back ${motion.id}`;
  const item = meeting.items.find(({ id }) => id === motion.itemId);
  const voting = open && motion.phone !== undefined;
  const live = open && motion.state === 'open' && !voting;
  const waits = meeting.motions.some(({ amends, state }) => amends === motion.id && state === 'open');
  return (
    <section className="motion">
      <p className="motion-head">
        {say(motion.amends === null ? ROOM_WORDS.motion : ROOM_WORDS.amendment)} · {say(STATES[motion.state])}
      </p>
      <blockquote lang="zh-CN">{motion.text}</blockquote>
      <Tallied motion={motion} />
      <Objections motion={motion} open={live} />
      {voting && <ByPhone motion={motion} />}
      {live && !waits && (
        <>
          <ByHands motion={motion} />
          <Fold title={say(ROOM_WORDS.byPhone)}>
            <OpenByPhone motion={motion} />
          </Fold>
          <Fold title={say(ROOM_WORDS.paper)} forms={[bundleForm(motion)]}>
            <OnPaper motion={motion} />
          </Fold>
        </>
      )}
      {live && isAmendable(motion) && item !== undefined && (
        <Fold title={say(ROOM_WORDS.amend)} forms={[movingForm(item, motion.id)]}>
          <Moving item={item} amends={motion.id} />
        </Fold>
      )}
      {live && (
        <Button
          small
          kind="quiet"
          busy={busy}
          onClick={() => void act('take-back-motion', { motionId: motion.id }, back)}
        >
          {say(ROOM_WORDS.takeBack)}
        </Button>
      )}
      {told?.form === back && told.words}
    </section>
  );
}

/** Until somebody voted on it in these words. */
const isAmendable = ({ amends, vote, bundles }: Motion): boolean =>
  amends === null && vote === null && bundles.length === 0;

const STATES = {
  open: ROOM_WORDS.open,
  passed: ROOM_WORDS.passed,
  failed: ROOM_WORDS.failed,
  agreed: ROOM_WORDS.agreed,
  'taken-back': ROOM_WORDS.takenBack,
} as const;

/** The count with its arithmetic. */
export function Tallied({ motion: { vote } }: { readonly motion: Motion }) {
  const say = useSay();
  if (vote === null) return null;
  const { counts, tally } = vote;
  const base = say(tally.of === 'all' ? ROOM_WORDS.ofAll : ROOM_WORDS.ofPresent, { n: tally.base });
  return (
    <p className="tally">
      {say(ROOM_WORDS.tally, {
        ...{ for: counts.for, against: counts.against, abstain: counts.abstain, base, needed: tally.needed },
        share: say(shareText(tally.share)),
        result: say(tally.passed ? ROOM_WORDS.passed : ROOM_WORDS.failed),
      })}
    </p>
  );
}

const movingForm = (item: Item, amends: string | null): string =>
  `${amends === null ? 'move' : 'amend'} ${item.id}`;

function Moving({ item, amends }: { readonly item: Item; readonly amends: string | null }) {
  const say = useSay();
  const { act } = useRunning();
  const form = movingForm(item, amends);
  const { fields, bind, emptiedBy } = useFields(form, { text: '' });
  const move = () =>
    emptiedBy(act('move', { motionId: newId(), itemId: item.id, text: fields.text.trim(), amends }, form));
  return (
    <ActForm name={form} button={say(amends === null ? ROOM_WORDS.move : ROOM_WORDS.amend)} onAct={move}>
      <TextArea
        label={say(ROOM_WORDS.motionText)}
        hint={say(ROOM_WORDS.motionHint)}
        rows={2}
        limit={2000}
        {...bind('text')}
      />
    </ActForm>
  );
}
