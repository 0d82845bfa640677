/** 填一份公开: words, rows and their sums while they are typed. */
import { sumsOf } from '../../../domain/disclosure/content.ts';
import { type Item, isMoney } from '../../../domain/disclosure/items.ts';
import { Button } from '../../kit/button.tsx';
import { DISCLOSURE_TERMS, yuan } from '../../kit/disclosure/words.ts';
import { TextArea, TextField } from '../../kit/field.tsx';
import { CloseIcon, PlusIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import { PaperIn } from './paper-in.tsx';
import { contentIn, emptyRow, fenIn, type Typed, type TypedRow, wrongsIn } from './typed.ts';
import { DISCLOSURE_WORDS } from './words.ts';
import './disclosure.css';

interface ContentFormProps {
  readonly item: Item;
  readonly typed: Typed;
  /** Whether what is wrong is said. */
  readonly tried: boolean;
  readonly onChange: (typed: Typed) => void;
}

export function ContentForm({ item, typed, tried, onChange }: ContentFormProps) {
  const say = useSay();
  const w = DISCLOSURE_WORDS;
  const { text, opening, rows } = typed;
  const put = (key: string, next: TypedRow) =>
    onChange({ ...typed, rows: rows.map((row) => (row.key === key ? next : row)) });
  return (
    <>
      <TextArea
        label={say(w.text)}
        hint={say(w.textHint)}
        optional
        rows={3}
        limit={3000}
        value={text}
        onChange={({ target }) => onChange({ ...typed, text: target.value })}
      />
      <PaperIn item={item} typed={typed} onChange={onChange} />
      {item === 'finance' && (
        <TextField
          label={say(w.opening)}
          optional
          inputMode="decimal"
          value={opening}
          error={tried && fenIn(opening) === undefined ? say(w.badMoney) : undefined}
          onChange={({ target }) => onChange({ ...typed, opening: target.value })}
        />
      )}
      <p className="field-label">{say(w.rows)}</p>
      <p className="field-hint">{say(rows.length === 0 ? w.noMaterial : w.rowsHint)}</p>
      <ol className="told-rows">
        {rows.map((row, at) => (
          <li key={row.key}>
            <RowFields
              n={at + 1}
              row={row}
              money={isMoney(item)}
              tried={tried}
              onChange={(next) => put(row.key, next)}
              onTakeOut={() => onChange({ ...typed, rows: rows.filter(({ key }) => key !== row.key) })}
            />
          </li>
        ))}
      </ol>
      <Button small icon={PlusIcon} onClick={() => onChange({ ...typed, rows: [...rows, emptyRow()] })}>
        {say(w.addRow)}
      </Button>
      <SumLine typed={typed} />
    </>
  );
}

interface RowFieldsProps {
  readonly n: number;
  readonly row: TypedRow;
  readonly money: boolean;
  readonly tried: boolean;
  readonly onChange: (row: TypedRow) => void;
  readonly onTakeOut: () => void;
}

function RowFields({ n, row, money, tried, onChange, onTakeOut }: RowFieldsProps) {
  const say = useSay();
  const w = DISCLOSURE_WORDS;
  const wrong = tried ? wrongsIn(row) : [];
  const people = Number(row.people);
  return (
    <fieldset className="told-row">
      <legend className="unseen">{say(w.row, { n })}</legend>
      <TextField
        label={say(w.rowName)}
        maxLength={80}
        value={row.name}
        error={wrong.includes('name') ? say(w.badName) : undefined}
        onChange={({ target }) => onChange({ ...row, name: target.value })}
      />
      {money &&
        (['income', 'expense'] as const).map((which) => (
          <TextField
            key={which}
            label={say(which === 'income' ? w.rowIncome : w.rowExpense)}
            optional
            inputMode="decimal"
            maxLength={16}
            value={row[which]}
            error={wrong.includes(which) ? say(w.badMoney) : undefined}
            onChange={({ target }) => onChange({ ...row, [which]: target.value })}
          />
        ))}
      <TextField
        label={say(w.rowPeople)}
        optional
        inputMode="numeric"
        maxLength={6}
        hint={people > 0 && people < 10 ? say(w.few) : undefined}
        value={row.people}
        error={wrong.includes('people') ? say(w.badNumber) : undefined}
        onChange={({ target }) => onChange({ ...row, people: target.value })}
      />
      <TextArea
        label={say(w.rowTold)}
        optional
        rows={2}
        limit={600}
        value={row.told}
        onChange={({ target }) => onChange({ ...row, told: target.value })}
      />
      <Button small kind="quiet" icon={CloseIcon} onClick={onTakeOut}>
        {say(w.takeOut)}
      </Button>
    </fieldset>
  );
}

/** 自动合计: nothing while something is wrong or no money is told. */
function SumLine({ typed }: { readonly typed: Typed }) {
  const say = useSay();
  const content = contentIn(typed);
  const sums = content === undefined ? null : sumsOf(content);
  if (sums === null) return null;
  const t = DISCLOSURE_TERMS;
  return (
    <p className="told-sums" role="status">
      {say(t.income)} {yuan(sums.income)} · {say(t.expense)} {yuan(sums.expense)} · {say(t.balance)}{' '}
      <b>{yuan(sums.balance)}</b> ({say(t.unit)})
    </p>
  );
}
