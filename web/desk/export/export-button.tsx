/** 导出按钮: beside the head of any list. What is behind it is fetched when it is first pressed. */
import { lazy, Suspense, useState } from 'react';
import type { ExportList } from '../../../contract/export.ts';
import { Button } from '../../kit/button.tsx';
import { DownloadIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import { EXPORT_BUTTON_WORDS } from './button-words.ts';

const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog.tsx')).ExportDialog }));

export interface ExportButtonProps {
  readonly list: ExportList;
  /** The conditions the list is shown under now. */
  readonly filter: Readonly<Record<string, string | undefined>>;
}

export function ExportButton({ list, filter }: ExportButtonProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={DownloadIcon} onClick={() => setOpen(true)}>
        {say(EXPORT_BUTTON_WORDS.export)}
      </Button>
      {open && (
        <Suspense>
          <ExportDialog list={list} filter={filter} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
