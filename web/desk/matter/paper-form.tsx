/** 纸质登记表: a blank sheet of one place, to be printed, filled in by hand, photographed and recorded. */
import { useParams } from 'wouter';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { makePaperForm } from '../../../contract/picture.ts';
import { Actions } from '../../kit/button.tsx';
import { PageHead } from '../../kit/page.tsx';
import { QrImage } from '../../kit/qr-image.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { PAPER_WORDS } from './paper-words.ts';

export function PaperForm() {
  const say = useSay();
  const { code = '' } = useParams<{ code: string }>();
  const asked = useAsked(makePaperForm, { params: { code } });
  useTitle(say(PAPER_WORDS.title));
  return (
    <>
      <div className="no-print">
        <PageHead
          title={say(PAPER_WORDS.title)}
          under={say(PAPER_WORDS.lead)}
          actions={
            <Actions>
              <PrintButton first />
            </Actions>
          }
        />
      </div>
      <Unanswered asked={asked} />
      {asked.answer && <Sheet form={asked.answer} />}
    </>
  );
}

/** What is asked, and a character for each line to write on. */
const LINES: readonly (readonly [Sentence, string])[] = [
  [PAPER_WORDS.what, '123456'],
  [PAPER_WORDS.where, '1'],
  [PAPER_WORDS.when, '1'],
  [PAPER_WORDS.name, '1'],
  [PAPER_WORDS.phone, '1'],
];

function Sheet({
  form: { formNo, placeName, within, qr },
}: {
  readonly form: AnswerOf<typeof makePaperForm>;
}) {
  const say = useSay();
  const { countyName } = useWho();
  return (
    <section className="paper" aria-label={say(PAPER_WORDS.title)}>
      <div className="paper-head">
        <div>
          <h2 className="paper-title">{say(PAPER_WORDS.heading)}</h2>
          <p>{[countyName, ...within, placeName].join(' ')}</p>
          <p className="matter-no">{say(PAPER_WORDS.number, { no: formNo })}</p>
        </div>
        <QrImage svg={qr} alt={say(PAPER_WORDS.qrAlt, { no: formNo })} />
      </div>
      {LINES.map(([label, lines]) => (
        <div key={label.en} className="paper-field">
          <p>{say(label)}</p>
          {[...lines].map((line) => (
            <div key={line} className="paper-line" />
          ))}
        </div>
      ))}
      <p className="paper-consent">{say(PAPER_WORDS.consent)}</p>
      <p className="paper-signs">{say(PAPER_WORDS.sign)}</p>
      <p className="paper-small">{say(PAPER_WORDS.kept)}</p>
      <p className="paper-small">{say(PAPER_WORDS.office)}</p>
    </section>
  );
}
