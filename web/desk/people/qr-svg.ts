/** 二维码图: what the server drew, as a picture to be printed. */

/** Black on white, with the quiet margin that readers need. */
export function qrSvg({ size, path }: { readonly size: number; readonly path: string }): string {
  const side = size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4.5 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M-4-4.5h${side}v${side}h-${side}z"/><path stroke="#000" d="${path}"/></svg>`;
}
