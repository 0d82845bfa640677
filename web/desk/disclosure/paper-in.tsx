/** 读入一个文件: the village's own table or text, read by the server, becomes rows and words of the draft; what does not add up is said. */
import { useState } from 'react';
import { contentFrom, type FromPaper, type PaperNote } from '../../../domain/disclosure/from-paper.ts';
import type { Item } from '../../../domain/disclosure/items.ts';
import { DISCLOSURE_TERMS, yuan } from '../../kit/disclosure/words.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { PaperReader } from '../paper/paper-reader.tsx';
import { fenIn, joined, type Typed } from './typed.ts';
import { DISCLOSURE_WORDS } from './words.ts';

interface PaperInProps {
  readonly item: Item;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

interface Told extends FromPaper {
  readonly openingDiffers: boolean;
}

export function PaperIn({ item, typed, onChange }: PaperInProps) {
  const say = useSay();
  const [told, setTold] = useState<Told>();
  const take = (text: string) => {
    const read = contentFrom(text, item);
    const stood = fenIn(typed.opening) ?? null;
    const { opening } = read.content;
    setTold({ ...read, openingDiffers: stood !== null && opening !== null && stood !== opening });
    onChange(joined(typed, read.content));
  };
  return (
    <>
      <PaperReader scan={DISCLOSURE_WORDS.scan} onRead={({ text }) => take(text)} />
      {told && (
        <div className="told-from-paper" role="status">
          <p className="field-hint">{say(DISCLOSURE_WORDS.readIn, { n: told.content.rows.length })}</p>
          {told.openingDiffers && (
            <p className="field-error">
              {say(DISCLOSURE_WORDS.openingDiffers, { stated: yuan(told.content.opening ?? 0) })}
            </p>
          )}
          {told.notes.map((note) => (
            <Note note={note} key={note.kind === 'sums-differ' ? note.of : note.kind} />
          ))}
        </div>
      )}
    </>
  );
}

const NOTES: Record<Exclude<PaperNote['kind'], 'sums-differ'>, Sentence> = {
  'all-expense': DISCLOSURE_WORDS.allExpense,
  'text-cut': DISCLOSURE_WORDS.textCut,
  'rows-cut': DISCLOSURE_WORDS.rowsCut,
  'cell-cut': DISCLOSURE_WORDS.cellCut,
};

function Note({ note }: { readonly note: PaperNote }) {
  const say = useSay();
  if (note.kind !== 'sums-differ') return <p className="field-error">{say(NOTES[note.kind])}</p>;
  const { of, stated, found } = note;
  const sums = { what: say(DISCLOSURE_TERMS[of]), stated: yuan(stated), found: yuan(found) };
  return <p className="field-error">{say(DISCLOSURE_WORDS.sumsDiffer, sums)}</p>;
}
