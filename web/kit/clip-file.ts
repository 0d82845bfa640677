/** 取录音: the bytes of a clip, fetched with a proof; undefined when they are not to be had. */
import { playClip, playLookClip } from '../../contract/clip.ts';
import { fetchFile } from './fetch-file.ts';

const fetched = async (address: string, clipId: string): Promise<Blob | undefined> =>
  (await fetchFile(address.replace(':clipId', clipId)))?.bytes;

export const clipOfMatter = (matterId: string, clipId: string): Promise<Blob | undefined> =>
  fetched(playClip.path.replace(':matterId', matterId), clipId);

export const clipOfPoint = (pointId: string, clipId: string): Promise<Blob | undefined> =>
  fetched(playLookClip.path.replace(':pointId', pointId), clipId);
