/** 存成 Word: a document made in this browser when somebody asks for it; the library comes only then. */
import type { Document } from 'docx';
import { useState } from 'react';
import { Button } from '../kit/button.tsx';
import { DownloadIcon } from '../kit/icons.tsx';
import type { OfficialPaper } from '../kit/official-paper.ts';

interface SaveProps {
  readonly label: string;
  /** What the file is called. */
  readonly name: string;
  readonly make: () => Promise<Document>;
  readonly small?: boolean;
}

export function SaveDocx({ label, name, make, small = false }: SaveProps) {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const [{ saveDocx }, document] = await Promise.all([import('../kit/save-docx.ts'), make()]);
    await saveDocx(document, name);
    setBusy(false);
  };
  return (
    <Button small={small} icon={DownloadIcon} busy={busy} onClick={() => void save()}>
      {label}
    </Button>
  );
}

interface PaperProps {
  readonly label: string;
  readonly paper: OfficialPaper;
  readonly placeName: string;
}

export const SavePaper = ({ label, paper, placeName }: PaperProps) => (
  <SaveDocx
    label={label}
    name={paper.title.replace('\n', '')}
    make={async () => (await import('../kit/official-docx.ts')).paperDocument(paper, placeName)}
  />
);
