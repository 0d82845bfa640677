/** 本机留存: small choices kept on this computer. A browser that refuses its store keeps them until the page is left. */

const PREFIX = 'xiezhi.desk.';

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Private windows and full stores refuse.
  }
}
