/** 短信名单: texts for an operator to send, taken when asked for and kept nowhere; each phone told is on record. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { takeTexts } from '../../../contract/sms.ts';
import { call } from '../../kit/api.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { DownloadIcon } from '../../kit/icons.tsx';
import { Card } from '../../kit/list.tsx';
import { say as sayIn, useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble } from '../ask.ts';
import { download } from '../export/download.ts';
import { Told } from '../trouble.tsx';
import { CALL_BACK_WORDS } from './call-back-words.ts';

type Taken = AnswerOf<typeof takeTexts>['texts'];

/** Residents read Chinese, whatever language the office works in. */
const textOf = (tail: string): string => sayIn(CALL_BACK_WORDS.text, 'zh', { tail });

export function Texts() {
  const say = useSay();
  const [texts, setTexts] = useState<Taken>();
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async () => {
    const reply = noticed(await call(takeTexts, { body: {} }));
    if (reply.kind === 'answer') setTexts(reply.answer.texts);
    else setTrouble(reply);
  };
  return (
    <div className="no-print">
      <Card title={say(CALL_BACK_WORDS.texts)}>
        <p className="field-hint">{say(CALL_BACK_WORDS.textsLead)}</p>
        {texts?.length === 0 && <p className="paper-none">{say(CALL_BACK_WORDS.noTexts)}</p>}
        {texts && texts.length > 0 && <Listed texts={texts} />}
        <Actions>
          <Button onClick={() => void take()}>{say(CALL_BACK_WORDS.take)}</Button>
          {texts && texts.length > 0 && (
            <Button icon={DownloadIcon} onClick={() => save(texts)}>
              {say(CALL_BACK_WORDS.save)}
            </Button>
          )}
        </Actions>
        <Told trouble={trouble} />
      </Card>
    </div>
  );
}

const Listed = ({ texts }: { readonly texts: Taken }) => (
  <ul className="paper-notes">
    {texts.map(({ phone, tail }) => (
      <li key={`${phone} ${tail}`}>
        <span className="matter-no">{phone}</span> <span lang="zh-CN">{textOf(tail)}</span>{' '}
        <CopyButton text={textOf(tail)} />
      </li>
    ))}
  </ul>
);

/** Digits and our own sentence only: nothing in it could be computed. */
function save(texts: Taken): void {
  const lines = texts.map(({ phone, tail }) => `"${phone.replace(/\D/g, '')}","${textOf(tail)}"\r\n`);
  const address = URL.createObjectURL(new Blob(['\ufeff', ...lines], { type: 'text/csv' }));
  download(address, 'sms.csv');
  URL.revokeObjectURL(address);
}
