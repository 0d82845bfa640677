/** 导出: says what the file will hold and what not, asks for the format, and begins the download. */
import { useState } from 'react';
import {
  askExport,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportList,
  takeExport,
} from '../../../contract/export.ts';
import { Button } from '../../kit/button.tsx';
import { useCategories } from '../../kit/categories.ts';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { saveFile } from '../../kit/file.ts';
import { type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { dictionary } from './dictionary.ts';
import type { ExportButtonProps } from './export-button.tsx';
import { ExportRequests } from './requests.tsx';
import { ROSTER_WORDS } from './roster-words.ts';
import { EXPORT_WORDS, FORMAT_LABELS, LIST_LABELS } from './words.ts';

export function ExportDialog({
  list,
  filter,
  onClose,
}: ExportButtonProps & { readonly onClose: () => void }) {
  const say = useSay();
  const lang = useLang();
  const categories = useCategories();
  const ofPersons = list === 'offices';
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const sending = useSending(askExport, ({ exportId, waits }) => {
    if (waits) return announce(say(ROSTER_WORDS.asked));
    void saveFile(takeExport.path.replace(':exportId', exportId));
    announce(say(EXPORT_WORDS.begun));
    onClose();
  });
  const begin = () =>
    sending.send({
      body: { list, format, filter: conditionsOf(filter), words: dictionary(list, lang, categories) },
    });
  return (
    <Dialog
      open
      title={say(EXPORT_WORDS.title, { list: say(LIST_LABELS[list]) })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={sending.sending} onClick={begin}>
            {say(ofPersons ? ROSTER_WORDS.ask : EXPORT_WORDS.begin)}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {say(WORDS.cancel)}
          </Button>
        </>
      }
    >
      <p>{say(ofPersons ? ROSTER_WORDS.lead : (LEADS[list] ?? EXPORT_WORDS.lead))}</p>
      <ChoiceGroup
        label={say(EXPORT_WORDS.format)}
        name="format"
        choices={EXPORT_FORMATS.map((value) => ({ value, label: say(FORMAT_LABELS[value]) }))}
        chosen={format}
        onChoose={setFormat}
      />
      <Unsent sending={sending} />
      {ofPersons && <ExportRequests />}
    </Dialog>
  );
}

/** What a file holds and what not, where it is not as of most lists. */
const LEADS: Partial<Record<ExportList, Sentence>> = {
  figures: EXPORT_WORDS.leadFigures,
  points: EXPORT_WORDS.leadPoints,
  rates: EXPORT_WORDS.leadRates,
  'outcome-figures': EXPORT_WORDS.leadOutcomeFigures,
  vacant: EXPORT_WORDS.leadVacant,
  units: EXPORT_WORDS.leadUnits,
};

/** Only those that say something. */
const conditionsOf = (filter: ExportButtonProps['filter']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter).filter((it): it is [string, string] => it[1] !== undefined && it[1] !== ''),
  );
