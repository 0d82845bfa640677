/** 导出一件事项: its story, photos and attachments in one file. Sensitive and sealed matters have no such button. */

import { askMatterFile, takeMatterFile } from '../../../contract/export.ts';
import type { MatterPage } from '../../../contract/matter.ts';
import { Button } from '../../kit/button.tsx';
import { useCategories } from '../../kit/categories.ts';
import { saveFile } from '../../kit/file.ts';
import { DownloadIcon } from '../../kit/icons.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { matterDictionary } from '../export/matter-dictionary.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { FILE_REFUSALS } from './refusals.ts';
import { PAPER_WORDS } from './words.ts';

export function MatterFile({ matter: { matterId, dataClass } }: { readonly matter: MatterPage }) {
  const say = useSay();
  const lang = useLang();
  const categories = useCategories();
  const sending = useSending(askMatterFile, ({ exportId }) => {
    void saveFile(takeMatterFile.path.replace(':matterId', matterId).replace(':exportId', exportId));
    announce(say(PAPER_WORDS.fileBegun));
  });
  if (dataClass === 'P3') return null;
  return (
    <>
      <Button
        icon={DownloadIcon}
        busy={sending.sending}
        onClick={() =>
          sending.send({ params: { matterId }, body: { words: matterDictionary(lang, categories) } })
        }
      >
        {say(PAPER_WORDS.file)}
      </Button>
      <Unsent sending={sending} refusals={FILE_REFUSALS} />
    </>
  );
}
