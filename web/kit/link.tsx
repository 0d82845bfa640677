/** 链接: a plain link, or the link of the face's router, given once by `LinkProvider`. */
import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react';

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

const LinkContext = createContext<ComponentType<LinkProps> | 'a'>('a');

/** `<LinkProvider value={(props) => <Link {...props} />}>` with the router's Link. */
export const LinkProvider = LinkContext.Provider;

export function Go(props: LinkProps) {
  const Link = useContext(LinkContext);
  return <Link {...props} />;
}
