/** 播报: one live region for the whole desk, so that what was done is also heard. */
import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Says a sentence to screen readers and shows it for a while at the lower edge. */
export function announce(sentence: string): void {
  said = sentence;
  for (const listener of listeners) listener();
  setTimeout(() => {
    if (said === sentence) announce('');
  }, SHOWN_FOR);
}

const SHOWN_FOR = 6_000;

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export function Announcer() {
  const sentence = useSyncExternalStore(listen, () => said);
  return (
    <div className="announcer" role="status">
      {sentence && <p>{sentence}</p>}
    </div>
  );
}
