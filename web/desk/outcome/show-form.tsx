/** 放凭据: pictures of the thing, or a paper as its text; what names somebody is taken out before it comes in. */
import { type FormEvent, useState } from 'react';
import { OUTCOME_ENDPOINTS, type OutcomePage } from '../../../contract/outcome.ts';
import { LONGEST_PAPER } from '../../../domain/outcome/show.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { Select, TextArea, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { ACT_LABELS, OUTCOME_WORDS } from '../../kit/outcome/words.ts';
import { preparePhoto } from '../../kit/photo.ts';
import { PhotoPicker } from '../../kit/photo-picker.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { type Trouble, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useStoredPhotos } from '../matter/stored-photos.ts';
import { PaperReader } from '../paper/paper-reader.tsx';
import { Told, Unsent } from '../trouble.tsx';
import { OUTCOME_REFUSALS } from './refusals.ts';
import { SHOW_WORDS } from './show-words.ts';

const EMPTY = { taskId: '', caption: '', text: '', nobody: false };

export function ShowForm({ page }: { readonly page: OutcomePage }) {
  const say = useSay();
  const tasks = page.tasks.filter(({ mine, assists, hasParts }) => (mine || assists) && !hasParts);
  const [only] = tasks.length === 1 ? tasks : [];
  const empty = { ...EMPTY, taskId: only?.taskId ?? '' };
  const [draft, setDraft] = useState(empty);
  const [tried, setTried] = useState(false);
  const [storing, setStoring] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const drawer = useStoredPhotos();
  const sending = useSending(OUTCOME_ENDPOINTS.show, () => {
    announce(say(OUTCOME_WORDS.done));
    setDraft(empty);
    setTried(false);
    for (const { id } of drawer.photos) drawer.remove(id);
  });
  const hasPhotos = drawer.photos.length > 0;
  const wrong = {
    task: draft.taskId === '' ? SHOW_WORDS.noTask : undefined,
    caption: draft.caption.trim().length < 2 ? SHOW_WORDS.noCaption : undefined,
    nothing: !hasPhotos && draft.text.trim().length < 2 ? SHOW_WORDS.nothing : undefined,
    nobody: hasPhotos && !draft.nobody ? SHOW_WORDS.nobodyAsked : undefined,
  };
  const told = (sentence: Sentence | undefined) => (tried && sentence ? say(sentence) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(wrong).some((one) => one !== undefined)) return;
    setStoring(true);
    setTrouble(undefined);
    const stored = await drawer.store();
    setStoring(false);
    if (!stored.ok) return setTrouble(stored.trouble);
    const text = draft.text.trim();
    sending.send({
      params: { outcomeId: page.outcomeId },
      body: {
        ...{
          shownId: newId(),
          taskId: draft.taskId,
          caption: draft.caption.trim(),
          photos: [...stored.names],
        },
        ...(text !== '' && { text }),
      },
    });
  };
  return (
    <form className="act-form" onSubmit={(event) => void submit(event)} noValidate>
      <Select
        label={say(OUTCOME_WORDS.task)}
        value={draft.taskId}
        error={told(wrong.task)}
        choices={[
          { value: '', label: '—' },
          ...tasks.map(({ taskId, text }) => ({ value: taskId, label: text })),
        ]}
        onChange={({ target }) => setDraft({ ...draft, taskId: target.value })}
      />
      <TextField
        label={say(SHOW_WORDS.caption)}
        hint={say(SHOW_WORDS.captionHint)}
        error={told(wrong.caption)}
        maxLength={80}
        value={draft.caption}
        onChange={({ target }) => setDraft({ ...draft, caption: target.value })}
      />
      <PhotoPicker
        label={say(SHOW_WORDS.photos)}
        hint={say(SHOW_WORDS.photosHint)}
        photos={drawer.photos}
        prepare={preparePhoto}
        onAdd={drawer.add}
        onRemove={drawer.remove}
      />
      {hasPhotos && (
        <CheckField
          label={say(SHOW_WORDS.nobody)}
          hint={told(wrong.nobody)}
          checked={draft.nobody}
          onChange={({ target }) => setDraft({ ...draft, nobody: target.checked })}
        />
      )}
      <PaperReader
        key={page.shown.length}
        scan={SHOW_WORDS.scan}
        onRead={({ title, text }) =>
          setDraft({ ...draft, text, caption: draft.caption === '' ? title.slice(0, 80) : draft.caption })
        }
      />
      {draft.text !== '' && (
        <TextArea
          label={say(SHOW_WORDS.text)}
          hint={say(SHOW_WORDS.textHint)}
          rows={8}
          limit={LONGEST_PAPER}
          value={draft.text}
          onChange={({ target }) => setDraft({ ...draft, text: target.value })}
        />
      )}
      {told(wrong.nothing) && <p className="field-error">{told(wrong.nothing)}</p>}
      <Told trouble={trouble} />
      <Unsent sending={sending} refusals={OUTCOME_REFUSALS} />
      <Actions>
        <Button type="submit" kind="secondary" busy={storing || sending.sending}>
          {say(ACT_LABELS.show)}
        </Button>
      </Actions>
    </form>
  );
}
