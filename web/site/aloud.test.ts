/** 念给我听: the script as the browser runs it, with a voice and without one. */
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ALOUD, ALOUD_SCRIPT } from './aloud.ts';

interface FakeButton {
  hidden: boolean;
  readonly value: string;
  onclick?: () => void;
}

function run(voice: object): FakeButton[] {
  const buttons: FakeButton[] = ['九点关音响', '操场借给周末'].map((value) => ({ hidden: true, value }));
  const asked = (selector: string) => (selector === `button.${ALOUD}` ? buttons : []);
  const world = { document: { querySelectorAll: asked }, ...voice };
  runInContext(ALOUD_SCRIPT, createContext({ window: world, ...world }));
  return buttons;
}

test('能发声的浏览器，每张卡旁有按钮，按一下念这一张，先停下正在念的', () => {
  const said: string[] = [];
  class SpeechSynthesisUtterance {
    readonly text: string;
    lang = '';
    constructor(text: string) {
      this.text = text;
    }
  }
  const speechSynthesis = {
    cancel: () => said.push('停'),
    speak: ({ text, lang }: SpeechSynthesisUtterance) => said.push(`${lang} ${text}`),
  };
  const buttons = run({ speechSynthesis, SpeechSynthesisUtterance });
  expect(buttons.map(({ hidden }) => hidden)).toEqual([false, false]);
  buttons[1]?.onclick?.();
  expect(said).toEqual(['停', 'zh-CN 操场借给周末']);
});

test('发不了声的浏览器，没有按钮', () => {
  expect(run({}).map(({ hidden }) => hidden)).toEqual([true, true]);
});
