/** 上报的来去: the draft, what is saved of it, and how that stands. */
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useCategories } from '../../kit/categories.ts';
import type { Change } from '../../kit/draft-folder.ts';
import { newId } from '../../kit/ids.ts';
import { useDraft } from '../draft.ts';
import { type DraftName, draftName } from '../draft-name.ts';
import { draftOf, keepDraft } from '../drafts.ts';
import type { Item } from '../outbox/item.ts';
import { forgetIn, remove } from '../outbox/queue.ts';
import { FullError } from '../outbox/store.ts';
import { ownNow, useOwn } from '../own.ts';
import { saveNow } from '../saving.ts';
import { useSigned } from '../session/me.ts';
import { useVoice } from '../voice/use-voice.ts';
import { focusWrong } from '../wrong.ts';
import { BLANK_REPORT, canSettle, judge, type ReportDraft, type Sent, wrongWith } from './draft.ts';
import { commandsOf } from './send.ts';

export function useReport() {
  const { office } = useSigned().me;
  const name = draftName(office.officeId, 'report');
  useState(() => forgetSaved(name));
  const { draft, latest, change: keep, drop } = useDraft<ReportDraft>(name, BLANK_REPORT);
  const change = useCallback(
    (part: Change<ReportDraft>) =>
      // Written on in one of two pages that have it open, it is another one, not taken for the first.
      keep((now) => ({ ids: newIds(), ...(typeof part === 'function' ? part(now) : part) })),
    [keep],
  );
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [full, setFull] = useState(false);
  const categories = useCategories();
  const judged = judge(draft, categories);
  const maySettle = canSettle(office, draft, judged);
  const settles = maySettle && draft.settled;
  const saved = useSaved(draft);
  useForgetting({ latest, drop });
  const bare = saved?.report.bare === true;
  useEffect(() => {
    if (bare) keep(({ sent, forOther }) => ({ ...BLANK_REPORT, sent, forOther }));
  }, [bare, keep]);

  const send = async () => {
    setBusy(true);
    setFull(false);
    const ids = latest.current.sent ?? latest.current.ids ?? newIds();
    change({ sent: ids, ids });
    const { officeId, placeName } = office;
    try {
      await saveNow(
        ...commandsOf(
          { ...latest.current, sent: ids },
          { ...judged, settles, officeId, placeName, categories },
        ),
      );
    } catch (problem) {
      if (!(problem instanceof FullError)) throw problem;
      setFull(true);
    } finally {
      setBusy(false);
    }
  };
  const voice = useVoice((clip) => change({ clip }));
  /** Sent while somebody still speaks, what was said until then goes along. */
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await voice.stop();
    setTried(true);
    if (wrongWith(latest.current, settles).length > 0) focusWrong();
    else if (!busy) void send();
  };
  /** Takes it back out of the queue, as it was written. */
  const edit = async () => {
    const own = ownNow();
    if (own === undefined || draft.sent === null) return;
    if (await remove(own.store, draft.sent.commandId)) change({ sent: null, ids: newIds() });
    own.outbox.changed();
  };
  const another = () => {
    setTried(false);
    void forgetCode(latest.current);
    keep(BLANK_REPORT);
    drop();
  };
  const wrong = tried ? wrongWith(draft, settles) : [];
  return { draft, change, wrong, busy, full, saved, voice, maySettle, settles, submit, edit, another };
}

const newIds = (): Sent => ({ matterId: newId(), commandId: newId(), settleId: newId() });

export interface Saved {
  readonly report: Item;
  readonly settling: Item | undefined;
}

/** The draft as it lies in the queue; undefined before it was saved. */
function useSaved({ sent }: ReportDraft): Saved | undefined {
  const queue = useOwn()?.queue ?? [];
  if (sent === null) return undefined;
  const find = (commandId: string) => queue.find(({ item }) => item.command.commandId === commandId)?.item;
  const report = find(sent.commandId);
  return report && { report, settling: find(sent.settleId) };
}

async function forgetCode({ sent }: ReportDraft): Promise<void> {
  const own = ownNow();
  if (own === undefined || sent === null) return;
  await forgetIn(own.store, sent.commandId, 'followCode');
  own.outbox.changed();
}

/**
 * An app that was closed on the slip of its last report opens on an empty page: where it stands is told by the strip and by 我的,
 * and nobody taps twice.
 */
function forgetSaved(name: DraftName): void {
  const draft = draftOf<ReportDraft>(name);
  if (!draft?.sent || isNeeded(draft)) return;
  void forgetCode(draft);
  keepDraft(name, undefined);
}

/** What lies in the queue needs no draft any more; what came back does, and a code that somebody has to copy out. */
function isNeeded({ sent, forOther }: ReportDraft): boolean {
  const found = ownNow()?.now.queue.find(({ item }) => item.command.commandId === sent?.commandId);
  const standing = found?.item.standing;
  return (
    standing === undefined ||
    standing === 'refused' ||
    standing === 'conflict' ||
    (standing === 'taken' && forOther)
  );
}

/** Also when the page is left. */
function useForgetting({ latest, drop }: { latest: { current: ReportDraft }; drop: () => void }): void {
  const leaving = useRef(() => {});
  leaving.current = () => {
    if (isNeeded(latest.current)) return;
    void forgetCode(latest.current);
    drop();
  };
  useEffect(() => () => leaving.current(), []);
}
