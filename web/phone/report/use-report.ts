/** 上报的来去: the draft, what is sent of it in which order, and what became of it. */
import { type FormEvent, useEffect, useState } from 'react';
import type { Categories } from '../../../domain/matter/categories.ts';
import { useCategories } from '../../kit/categories.ts';
import { newId } from '../../kit/ids.ts';
import { useDraft } from '../draft.ts';
import { mayHaveArrived, type Unsent } from '../send.tsx';
import { useSigned } from '../session/me.ts';
import { focusWrong } from '../wrong.ts';
import { BLANK_REPORT, canSettle, judge, type ReportDraft, wrongWith } from './draft.ts';
import { photoBytes } from './photos.tsx';
import { sendReport, sendSettling, storePhotos } from './send.ts';

export function useReport() {
  const { office } = useSigned().me;
  const keeping = useDraft<ReportDraft>(`${office.officeId}.report`, BLANK_REPORT);
  const { draft, change, drop } = keeping;
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const categories = useCategories();
  const maySettle = canSettle(office, draft, judge(draft, categories));
  const settles = maySettle && draft.settled;
  const { unsent, setUnsent, lost, send, settle } = useSending(keeping, { settles, categories });
  useForgetting(keeping);

  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrongWith(draft, settles).length > 0) focusWrong();
    else if (!busy) void during(send);
  };
  const edit = () => {
    change({ sent: null });
    setUnsent(undefined);
  };
  const another = () => {
    photoBytes.clear();
    setTried(false);
    change(BLANK_REPORT);
    drop();
  };
  const wrong = tried ? wrongWith(draft, settles) : [];
  const settleAgain = () => void during(settle);
  return { draft, change, wrong, busy, unsent, lost, maySettle, settles, submit, settleAgain, edit, another };
}

type Keeping = ReturnType<typeof useDraft<ReportDraft>>;

/** Photos, then the report, then its settling; whatever is not answered can be sent again as it was. */
function useSending(
  { draft, latest, change }: Keeping,
  { settles, categories }: { readonly settles: boolean; readonly categories: Categories },
) {
  const [lost, setLost] = useState(false);
  const [unsent, setUnsent] = useState<Unsent | undefined>(
    draft.sent === null ? undefined : { kind: 'silence' },
  );

  const settle = async () => {
    const { sent, arrived } = latest.current;
    if (sent === null || arrived === null) return;
    const settled = await sendSettling({ ...latest.current, sent });
    change({ arrived: { ...arrived, settled } });
  };
  const send = async () => {
    setUnsent(undefined);
    setLost(false);
    const photos = await storePhotos(latest.current.photos, photoBytes);
    if ('lost' in photos) {
      setLost(true);
      return change((now) => ({ photos: now.photos.filter(({ photo }) => photo !== null) }));
    }
    if ('unsent' in photos) return setUnsent(photos.unsent);
    const sent = latest.current.sent ?? { matterId: newId(), commandId: newId(), settleId: newId() };
    change({ photos: photos.stored, sent });
    const outcome = await sendReport(
      { ...latest.current, sent },
      { ...judge(latest.current, categories), settles },
    );
    if ('kind' in outcome) {
      if (!mayHaveArrived(outcome)) change({ sent: null });
      return setUnsent(outcome);
    }
    change({ arrived: outcome });
    if (settles) await settle();
  };
  return { unsent, setUnsent, lost, send, settle };
}

/** A code nobody needs to copy out is not kept once the page is left. */
const useForgetting = ({ latest, drop }: Keeping): void =>
  useEffect(
    () => () => {
      const { arrived } = latest.current;
      if (arrived !== null && !arrived.forOther && arrived.settled !== 'waiting') drop();
    },
    [latest, drop],
  );
