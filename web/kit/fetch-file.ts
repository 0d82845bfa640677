/** 取一个文件: with this device's proof, as everything is asked. Apart from the client of the API: a first page needs none. */
import { fetchProved } from './api.ts';

export interface FetchedFile {
  readonly bytes: Blob;
  /** As the server calls it; empty when it does not. */
  readonly name: string;
}

/** A file or picture; undefined when there is no answer, or another one. */
export async function fetchFile(address: string): Promise<FetchedFile | undefined> {
  try {
    const response = await fetchProved(address, { method: 'GET' });
    if (!response.ok) return undefined;
    const named = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('content-disposition') ?? '');
    return { bytes: await response.blob(), name: decodeURIComponent(named?.[1] ?? '') };
  } catch {
    return undefined;
  }
}
