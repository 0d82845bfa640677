/** 二维码: drawn by the server as areas, so that it prints sharply at any size. */
import type { QrDrawing } from '../../contract/site.ts';

const QUIET = 4;

export const Qr = ({ qr: { size, path }, label }: { qr: QrDrawing; label: string }) => (
  <figure className="qr">
    <svg
      viewBox={`-${QUIET} -${QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`}
      role="img"
      aria-label={label}
    >
      <path d={path} />
    </svg>
    <figcaption>{label}</figcaption>
  </figure>
);
