/** 取文件: pictures and files that only the one who is signed in may have, fetched with a proof and shown from memory. */
import { useEffect, useState } from 'react';
import { fetchFile } from './fetch-file.ts';

/** An address for `<img>` and `<a>` once the file is here; null when it is not to be had. */
export function useFile(address: string): string | null | undefined {
  const [shown, setShown] = useState<string | null>();
  useEffect(() => {
    let url: string | undefined;
    let gone = false;
    setShown(undefined);
    void fetchFile(address).then((file) => {
      if (gone) return;
      url = file && URL.createObjectURL(file.bytes);
      setShown(url ?? null);
    });
    return () => {
      gone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [address]);
  return shown;
}

/** Long enough for a browser to have begun to write a file. */
const WRITTEN = 60_000;

/** Saves a file, the page staying where it is; answers whether there was one. */
export async function saveFile(address: string, name?: string): Promise<boolean> {
  const file = await fetchFile(address);
  if (file === undefined) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file.bytes);
  link.download = name ?? file.name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), WRITTEN);
  return true;
}
