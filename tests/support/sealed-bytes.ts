/** 库里有多少: how much lies sealed in the store of a phone under a name; what it says cannot be read from outside. */
import type { Page } from '@playwright/test';

/** Bytes of the sealed row that is named so; 0 while there is none. */
export const sealedBytes = (page: Page, named: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const [name] = (await indexedDB.databases())
      .map((it) => it.name ?? '')
      .filter((it) => it !== 'xiezhi-device');
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name ?? '');
      opening.onsuccess = () => resolve(opening.result);
    });
    const rows = await new Promise<{ name: string; data: Uint8Array }[]>((resolve) => {
      const asked = database.transaction('rows').objectStore('rows').getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
    database.close();
    return rows.find((row) => row.name.includes(wanted))?.data.length ?? 0;
  }, named);
