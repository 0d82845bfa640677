/** 纪要（Word）: made in this browser when it is asked for; the library comes only then. */
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { DownloadIcon } from '../../kit/icons.tsx';
import { useRunning } from '../../kit/meeting/running.ts';
import { useSay } from '../../kit/sentences.ts';
import { MEETING_WORDS } from './words.ts';

export function DocxButton() {
  const say = useSay();
  const { meeting, placeName } = useRunning();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const [{ saveDocx }, { minutesDocument }] = await Promise.all([
      import('../../kit/save-docx.ts'),
      import('../../kit/meeting/minutes-docx.ts'),
    ]);
    await saveDocx(minutesDocument(meeting, placeName), `${meeting.title}纪要`);
    setBusy(false);
  };
  return (
    <Button icon={DownloadIcon} busy={busy} onClick={() => void save()}>
      {say(MEETING_WORDS.docx)}
    </Button>
  );
}
