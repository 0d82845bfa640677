/** 受理凭条: number and follow code, to be printed or copied out, once. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { reportMatter } from '../../../contract/matter.ts';
import { Actions, Button, LinkButton } from '../../kit/button.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { DescriptionList } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dateTimeOf } from '../../kit/when.ts';
import { useNow } from '../now.ts';
import { PrintButton } from '../print-button.tsx';
import { useWho } from '../who.ts';
import { NumberQr } from './number-qr.tsx';
import { RECORD_WORDS } from './record-words.ts';
import { MATTER_WORDS } from './words.ts';

interface SlipProps {
  readonly recorded: AnswerOf<typeof reportMatter>;
  readonly onAnother: () => void;
}

export function Slip({ recorded: { matterId, no, followCode }, onAnother }: SlipProps) {
  const say = useSay();
  const lang = useLang();
  const now = useNow();
  const { countyName } = useWho();
  const address = `${location.origin}/follow`;
  return (
    <>
      <PageHead title={say(RECORD_WORDS.done)} under={say(RECORD_WORDS.doneLead)} />
      <section className="slip" aria-label={say(RECORD_WORDS.slip)}>
        <p className="slip-title">
          {countyName} · {say(RECORD_WORDS.slip)}
        </p>
        <DescriptionList
          facts={[
            { term: say(RECORD_WORDS.number), value: <Code text={no} /> },
            { term: say(RECORD_WORDS.followCode), value: <Code text={followCode} /> },
            { term: say(MATTER_WORDS.reportedAt), value: dateTimeOf(now, lang) },
          ]}
        />
        <NumberQr matterId={matterId} />
        <p className="slip-how">{say(RECORD_WORDS.how, { address })}</p>
      </section>
      <Actions>
        <PrintButton first />
        <LinkButton href={`/matters/${matterId}`}>{say(RECORD_WORDS.open)}</LinkButton>
        <Button onClick={onAnother}>{say(RECORD_WORDS.another)}</Button>
      </Actions>
    </>
  );
}

const Code = ({ text }: { readonly text: string }) => (
  <span className="slip-code">
    <strong>{text}</strong> <CopyButton text={text} />
  </span>
);
