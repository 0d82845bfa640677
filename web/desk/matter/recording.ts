/** 登记的经过: the draft, its pictures, and sending both: the pictures first, then the matter that names them. */
import { type FormEvent, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { reportMatter } from '../../../contract/matter.ts';
import { newId } from '../../kit/ids.ts';
import { type Trouble, useSending } from '../ask.ts';
import { useDeskDraft } from '../drafts.ts';
import { BLANK, type RecordDraft, requestOf, wrongIn } from './record-request.ts';
import { useStoredPhotos } from './stored-photos.ts';

export type Recorded = AnswerOf<typeof reportMatter>;

export function useRecording(begun: Partial<RecordDraft>, onRecorded: (answer: Recorded) => void) {
  const [fresh] = useState(newId);
  const beginning: RecordDraft & { readonly matterId?: string } = { ...BLANK, ...begun };
  const { draft, change, clear } = useDeskDraft('record', begun.paper ?? '', beginning);
  const { matterId = fresh } = draft;
  const [tried, setTried] = useState(false);
  const [storing, setStoring] = useState(false);
  const [photoTrouble, setPhotoTrouble] = useState<Trouble>();
  const photos = useStoredPhotos();
  const sending = useSending(reportMatter, (answer) => {
    clear();
    onRecorded(answer);
  });
  const wrong = wrongIn(draft);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    setStoring(true);
    const stored = await photos.store();
    setStoring(false);
    setPhotoTrouble(stored.ok ? undefined : stored.trouble);
    if (stored.ok) sending.send({ body: requestOf(draft, matterId, stored.names) });
  };
  return {
    draft,
    // Left and taken up again, it is the same matter: sent twice, it is there once.
    change: (part: Partial<RecordDraft>) => change({ matterId, ...part }),
    photos,
    wrong: tried ? wrong : {},
    sending,
    photoTrouble,
    /** Nothing is known about what was sent: only the same may be sent again. */
    unknown: sending.trouble?.kind === 'silence',
    busy: storing || sending.sending,
    submit,
  };
}
