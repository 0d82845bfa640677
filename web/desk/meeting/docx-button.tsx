/** 存成 Word: minutes or a notice, made in this browser when asked for; the library comes only then. */
import type { Document } from 'docx';
import { useState } from 'react';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { Button } from '../../kit/button.tsx';
import { DownloadIcon } from '../../kit/icons.tsx';
import { useRunning } from '../../kit/meeting/running.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { ROUND_WORDS } from './round-words.ts';
import { MEETING_WORDS } from './words.ts';

interface DocxProps {
  readonly label: Sentence;
  /** What it is, after the meeting's title. */
  readonly called: string;
  readonly make: (meeting: Meeting, placeName: string) => Promise<Document>;
}

function DocxOf({ label, called, make }: DocxProps) {
  const say = useSay();
  const { meeting, placeName } = useRunning();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const [{ saveDocx }, document] = await Promise.all([
      import('../../kit/save-docx.ts'),
      make(meeting, placeName),
    ]);
    await saveDocx(document, `${meeting.title}${called}`);
    setBusy(false);
  };
  return (
    <Button icon={DownloadIcon} busy={busy} onClick={() => void save()}>
      {say(label)}
    </Button>
  );
}

export const DocxButton = () => (
  <DocxOf
    label={MEETING_WORDS.docx}
    called="纪要"
    make={async (meeting, placeName) => {
      const [{ minutesDocument }, { codePicture }] = await Promise.all([
        import('../../kit/meeting/minutes-docx.ts'),
        import('./minutes-proof.tsx'),
      ]);
      const code = meeting.minutes === null ? undefined : await codePicture(meeting.minutes.hash);
      return minutesDocument(meeting, placeName, code);
    }}
  />
);

export const NoticeDocxButton = () => (
  <DocxOf
    label={ROUND_WORDS.noticeDocx}
    called="通知"
    make={async (...notice) => (await import('./notice-docx.ts')).noticeDocument(...notice)}
  />
);
