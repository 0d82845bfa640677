/** 信号: whether the phone believes it has a network. It may be wrong either way; only an answer proves one. */
import { useSyncExternalStore } from 'react';

const listen = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

export const useSignal = (): boolean => useSyncExternalStore(listen, () => navigator.onLine);
