/** 读入文件: a file is read by the server and comes back as text, masked; what was left out is told. */
import { type ChangeEvent, useRef, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { readPaper } from '../../../contract/read-paper.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { PlusIcon } from '../../kit/icons.tsx';
import { type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble } from '../ask.ts';
import { MarkedText } from '../publication/marked-text.tsx';
import { Told } from '../trouble.tsx';
import { LEFT_OUT_LABELS, READ_WORDS, UNREAD_REFUSALS } from './read-words.ts';
import './paper.css';

interface PaperReaderProps {
  /** What to do with one that has no text. */
  readonly scan?: Sentence;
  readonly onRead: (read: { readonly title: string; readonly text: string }) => void;
}

export function PaperReader({ scan, onRead }: PaperReaderProps) {
  const say = useSay();
  const lang = useLang();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [read, setRead] = useState<AnswerOf<typeof readPaper>>();
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    setBusy(true);
    setTrouble(undefined);
    setRead(undefined);
    const picture = file.slice(0, file.size, 'application/octet-stream');
    const reply = noticed(await call(readPaper, { query: { name: file.name.slice(-300) }, picture }));
    setBusy(false);
    target.value = '';
    if (reply.kind !== 'answer') return setTrouble(reply);
    setRead(reply.answer);
    onRead({ title: reply.answer.title, text: reply.answer.part.masked });
  };
  const leftOut = read?.leftOut.map(({ what, count }) => say(LEFT_OUT_LABELS[what], { n: count })) ?? [];
  return (
    <div className="paper-add">
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.xlsx,.csv,.pdf"
        aria-label={say(READ_WORDS.read)}
        onChange={(event) => void take(event)}
      />
      <Button small icon={PlusIcon} busy={busy} onClick={() => input.current?.click()}>
        {say(READ_WORDS.read)}
      </Button>
      <p className="field-hint">
        {say(READ_WORDS.kinds)}
        {scan && say(scan)}
      </p>
      <Told trouble={trouble} refusals={UNREAD_REFUSALS} />
      {read && <MarkedText part={read.part} />}
      {leftOut.length > 0 && (
        <p className="field-hint">
          {say(READ_WORDS.leftOut, { what: leftOut.join(lang === 'zh' ? '、' : ', ') })}
        </p>
      )}
    </div>
  );
}
