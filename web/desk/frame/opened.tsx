/** 打得开: where a page's file did not come, or the page broke, it is said so with a way on, instead of nothing. */
import { Component, type ReactNode } from 'react';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { WORDS } from '../words.ts';
import { FRAME_WORDS } from './words.ts';

interface OpenedProps {
  /** Another page is another try. */
  readonly path: string;
  readonly children: ReactNode;
}

export class Opened extends Component<OpenedProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate({ path }: OpenedProps) {
    if (this.state.failed && path !== this.props.path) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? <NotOpened /> : this.props.children;
  }
}

/** A file that failed once is asked for again by a new page only. */
function NotOpened() {
  const say = useSay();
  return (
    <Notice kind="error">
      <p>{say(FRAME_WORDS.notOpened)}</p>
      <Button small onClick={() => location.reload()}>
        {say(WORDS.again)}
      </Button>
    </Notice>
  );
}
