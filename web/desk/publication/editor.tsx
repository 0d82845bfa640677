/** 对照: every part before and after, side by side, with what was hidden marked and what is still found below it. */
import { Button } from '../../kit/button.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { MarkedText } from './marked-text.tsx';
import {
  type Finding,
  hidden,
  isKept,
  type Kept,
  keyOf,
  type Masked,
  PARTS,
  type Part,
  type Wording,
} from './wording.ts';
import { MASK_LABELS, PART_LABELS, PUBLICATION_WORDS } from './words.ts';

interface EditorProps {
  /** What stands on the left: the matter's own words, or what is published now. */
  readonly before: Masked;
  readonly beforeLabel: Sentence;
  readonly wording: Wording;
  readonly onWording: (wording: Wording) => void;
  /** Of the wording as it stands; nothing, while it has changed since it was checked. */
  readonly findings: readonly Finding[];
  readonly kept: Kept;
  readonly onKept: (kept: Kept) => void;
}

export function Editor({ before, beforeLabel, wording, onWording, findings, kept, onKept }: EditorProps) {
  const say = useSay();
  return (
    <div className="editor">
      {PARTS.map((part) => (
        <section key={part} className="editor-part" aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`} className="editor-title">
            {say(PART_LABELS[part])}
          </h2>
          <div className="editor-before">
            <p className="field-label">{say(beforeLabel)}</p>
            <MarkedText part={before[part]} />
          </div>
          <div className="editor-after">
            <PartField
              part={part}
              value={wording[part]}
              onChange={(text) => onWording({ ...wording, [part]: text })}
            />
            {findings
              .filter((finding) => finding.part === part)
              .map((finding) => (
                <Found
                  key={`${finding.from} ${finding.passage}`}
                  finding={finding}
                  why={kept[keyOf(finding.passage)]}
                  settled={isKept(kept, finding)}
                  onKeep={(why) => onKept(withReason(kept, finding, why))}
                  onHide={() => onWording({ ...wording, [part]: hidden(wording[part], finding) })}
                />
              ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function withReason(kept: Kept, { passage }: Finding, why: string | undefined): Kept {
  const { [keyOf(passage)]: _, ...rest } = kept;
  return why === undefined ? rest : { ...rest, [keyOf(passage)]: why };
}

interface PartFieldProps {
  readonly part: Part;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function PartField({ part, value, onChange }: PartFieldProps) {
  const say = useSay();
  const label = say(PUBLICATION_WORDS.masked);
  return part === 'title' ? (
    <TextField label={label} value={value} maxLength={60} onChange={({ target }) => onChange(target.value)} />
  ) : (
    <TextArea
      label={label}
      rows={Math.min(12, 4 + Math.ceil(value.length / 40))}
      limit={2000}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

interface FoundProps {
  readonly finding: Finding;
  /** Being kept: the reason so far. */
  readonly why: string | undefined;
  readonly settled: boolean;
  readonly onKeep: (why: string | undefined) => void;
  readonly onHide: () => void;
}

/** One passage that looks like personal data: hidden now, or kept with a reason. */
function Found({ finding: { passage, kind }, why, settled, onKeep, onHide }: FoundProps) {
  const say = useSay();
  const label = MASK_LABELS[kind as keyof typeof MASK_LABELS];
  return (
    <div className={settled ? 'found is-settled' : 'found'}>
      <p>
        <mark>{passage}</mark> <span className="found-kind">{label ? say(label) : kind}</span>
      </p>
      {why === undefined ? (
        <div className="found-do">
          <Button small kind="primary" onClick={onHide}>
            {say(PUBLICATION_WORDS.mask)}
          </Button>
          <Button small onClick={() => onKeep('')}>
            {say(PUBLICATION_WORDS.keep)}
          </Button>
        </div>
      ) : (
        <div className="found-why">
          <TextField
            label={say(PUBLICATION_WORDS.keepWhy)}
            hint={say(PUBLICATION_WORDS.keepHint)}
            value={why}
            maxLength={100}
            onChange={({ target }) => onKeep(target.value)}
          />
          <Button small onClick={onHide}>
            {say(PUBLICATION_WORDS.mask)}
          </Button>
        </div>
      )}
    </div>
  );
}
