/** 常用视图: lists asked for again and again, above the filter; the one shown now is marked. */
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { forgetView, listViews, saveView } from '../../../contract/saved-view.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { TextField } from '../../kit/field.tsx';
import { CloseIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { SAVE_VIEW_REFUSALS, VIEW_WORDS } from './view-words.ts';

export interface SavedViewsProps {
  /** What stands after the question mark now, without the page turned to; '' for everything. */
  readonly address: string;
}

export function SavedViews({ address }: SavedViewsProps) {
  const say = useSay();
  const { answer } = useAsked(listViews, {});
  const [changing, setChanging] = useState(false);
  const [naming, setNaming] = useState(false);
  const views = answer?.views ?? [];
  const isKept = views.some((view) => view.address === address);
  const mayKeep = answer !== undefined && address !== '' && !isKept;
  if (views.length === 0 && !mayKeep) return null;
  return (
    <nav className="views" aria-label={say(VIEW_WORDS.views)}>
      {views.length > 0 && (
        <ul className="views-list">
          <Item href="/matters" current={address === ''} name={say(VIEW_WORDS.everything)} />
          {views.map((view) => (
            <Item
              key={view.viewId}
              href={`/matters?${view.address}`}
              current={view.address === address}
              name={view.name}
            >
              {changing && <Forget viewId={view.viewId} name={view.name} />}
            </Item>
          ))}
        </ul>
      )}
      {mayKeep && (
        <Button kind="quiet" small onClick={() => setNaming(true)}>
          {say(VIEW_WORDS.keep)}
        </Button>
      )}
      {views.length > 0 && (
        <Button kind="quiet" small onClick={() => setChanging(!changing)}>
          {say(changing ? VIEW_WORDS.done : VIEW_WORDS.change)}
        </Button>
      )}
      {naming && <KeepDialog address={address} onClose={() => setNaming(false)} />}
    </nav>
  );
}

interface ItemProps {
  readonly href: string;
  readonly current: boolean;
  readonly name: string;
  readonly children?: React.ReactNode;
}

const Item = ({ href, current, name, children }: ItemProps) => (
  <li className="views-item">
    <Link className="views-link" href={href} aria-current={current ? 'page' : undefined}>
      {name}
    </Link>
    {children}
  </li>
);

function Forget({ viewId, name }: { readonly viewId: string; readonly name: string }) {
  const say = useSay();
  const sending = useSending(forgetView, () => announce(say(VIEW_WORDS.forgotten)));
  return (
    <Button
      kind="quiet"
      small
      icon={CloseIcon}
      busy={sending.sending}
      onClick={() => sending.send({ params: { viewId }, body: {} })}
    >
      {say(VIEW_WORDS.forget, { name })}
    </Button>
  );
}

function KeepDialog({ address, onClose }: SavedViewsProps & { readonly onClose: () => void }) {
  const say = useSay();
  const [name, setName] = useState('');
  const sending = useSending(saveView, (view) => {
    announce(say(VIEW_WORDS.kept, { name: view.name }));
    onClose();
  });
  const keep = (event?: FormEvent) => {
    event?.preventDefault();
    if (name.trim() !== '') sending.send({ body: { name: name.trim(), address } });
  };
  return (
    <Dialog
      open
      title={say(VIEW_WORDS.keep)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={sending.sending} onClick={() => keep()}>
            {say(VIEW_WORDS.keep)}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {say(WORDS.cancel)}
          </Button>
        </>
      }
    >
      <form onSubmit={keep}>
        <TextField
          label={say(VIEW_WORDS.name)}
          hint={say(VIEW_WORDS.nameHint)}
          maxLength={20}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </form>
      <Unsent sending={sending} refusals={SAVE_VIEW_REFUSALS} />
    </Dialog>
  );
}
