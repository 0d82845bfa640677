/** 二维码: a drawing made elsewhere, shown as a picture so that nothing in it can run. */

export interface QrImageProps {
  /** A complete `<svg>`. */
  readonly svg: string;
  /** What it leads to: 编号 ZA-… 的二维码. */
  readonly alt: string;
  /** Below it, for those who cannot scan. */
  readonly caption?: string | undefined;
}

export const QrImage = ({ svg, alt, caption }: QrImageProps) => (
  <figure className="qr">
    <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={alt} />
    {caption && <figcaption>{caption}</figcaption>}
  </figure>
);
