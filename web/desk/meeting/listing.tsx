/** 列入议程: what was referred here becomes an item of the plan that is being made; an empty line makes room for it. */
import type { ReferralView } from '../../../contract/meeting-onward.ts';
import { Button } from '../../kit/button.tsx';
import { useSay } from '../../kit/sentences.ts';
import { announce } from '../frame/announce.tsx';
import { isWritten, referredItem } from './draft.ts';
import { ONWARD_WORDS } from './onward-words.ts';
import type { PlanDraft } from './plan-form.tsx';

interface ListingProps {
  readonly referral: ReferralView;
  readonly draft: PlanDraft;
  readonly onDraft: (draft: PlanDraft) => void;
}

export function Listing({ referral, draft, onDraft }: ListingProps) {
  const say = useSay();
  if (draft.items.some(({ referralId }) => referralId === referral.referralId)) return null;
  const take = () => {
    onDraft({ ...draft, items: [...draft.items.filter(isWritten), referredItem(referral)] });
    announce(say(ONWARD_WORDS.listed));
  };
  return (
    <Button small onClick={take}>
      {say(ONWARD_WORDS.list)}
    </Button>
  );
}
