/** 编号二维码: the number of a matter to be scanned from paper. Decorative beside the number itself; gone when it may not be seen. */
import { useState } from 'react';
import { getNumberQr } from '../../../contract/picture.ts';

export function NumberQr({ matterId }: { readonly matterId: string }) {
  const [missing, setMissing] = useState(false);
  if (missing) return null;
  return (
    <img
      className="number-qr"
      src={getNumberQr.path.replace(':matterId', matterId)}
      alt=""
      onError={() => setMissing(true)}
    />
  );
}
