/** 编号生成: ids made on the device, before anything is sent, so that sending twice acts once (UUIDv7, RFC 9562). */

/** 'xxxxxxxx-xxxx-7xxx-yxxx-xxxxxxxxxxxx': 48 bits of milliseconds, then chance. Works without crypto.randomUUID. */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 5, rest = now; at >= 0; at -= 1, rest = Math.floor(rest / 256)) bytes[at] = rest % 256;
  bytes[6] = 0x70 | ((bytes[6] as number) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] as number) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
