/** 存成 Word: the version on the board; the library comes only when somebody asks. */
import { useState } from 'react';
import type { DisclosurePage, VersionView } from '../../../contract/disclosure.ts';
import { Button } from '../../kit/button.tsx';
import { DownloadIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import { DISCLOSURE_WORDS } from './words.ts';

interface SaveWordProps {
  readonly page: DisclosurePage;
  readonly version: VersionView;
}

export function SaveWord({ page: { disclosureId, title, placeName, law }, version }: SaveWordProps) {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const [{ saveDocx }, { disclosureDocument }] = await Promise.all([
      import('../../kit/save-docx.ts'),
      import('../../kit/disclosure/word-file.ts'),
    ]);
    const url = `${location.origin}/open/${disclosureId}`;
    await saveDocx(disclosureDocument({ title, placeName, law, url, version }), title);
    setBusy(false);
  };
  return (
    <Button small icon={DownloadIcon} busy={busy} onClick={() => void save()}>
      {say(DISCLOSURE_WORDS.word)}
    </Button>
  );
}
