/** 编号二维码: the number of a matter to be scanned from paper. Decorative beside the number itself; gone when it may not be seen. */
import { getNumberQr } from '../../../contract/picture.ts';
import { useFile } from '../../kit/file.ts';

export function NumberQr({ matterId }: { readonly matterId: string }) {
  const drawn = useFile(getNumberQr.path.replace(':matterId', matterId));
  return drawn ? <img className="number-qr" src={drawn} alt="" /> : null;
}
