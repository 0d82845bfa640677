/** 说明文字: the two pages that explain: what this is, and what is kept of whom, for how long. */
import type { SiteLang } from '../../contract/site.ts';

interface Section {
  readonly head: string;
  readonly lines: readonly string[];
}

interface Explained {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** 个人信息保护法 Art. 17, 44–50; the periods are those of the data classes P0 to P3. */
export const PRIVACY: Record<SiteLang, Explained> = {
  zh: {
    title: '个人信息怎么保护',
    lead: '只收办事要用的，只给办事的人看，到期就删。',
    sections: [
      {
        head: '我们收什么',
        lines: [
          '您写的那件事，和您自己选的地点、类别。',
          '您愿意留的姓名、电话。不留不影响受理，也不影响期限。',
          '不收身份证号、住址、行踪、通讯录，不装 Cookie，不做画像，不用人脸识别。',
        ],
      },
      {
        head: '谁看得到',
        lines: [
          '事情的内容：正在办的人、能管到这个地方的监督人员，还有凭查询码的您自己。',
          '姓名和电话：只有正在办这件事的人；每查看一次都记下是谁、什么时候。',
          '困难救助、家庭矛盾、未成年人、反映干部作风这几类：内容只有经办人看得到。反映干部的，由镇或县直接接收。',
          '大家：只看得到办结后隐去个人信息的结果，地点最细到村（社区）。',
        ],
      },
      {
        head: '存多久',
        lines: [
          '事情的内容：办结后 3 年，之后去掉能认出人的部分。',
          '姓名和电话：办结后 1 年；有调解协议的 2 年。',
          '困难救助、家庭矛盾等敏感内容：办结或移交后 6 个月，之后只留编号。',
          '公开的结果：公示栏至少 15 天，之后进档案长期可查；更正另出新版，旧版不抹去。',
          '谁查看过姓名电话的记录：3 年。',
        ],
      },
      {
        head: '您可以要求什么',
        lines: [
          '查看、复制、更正、删除您的信息，或者要我们说明为什么这样处理。15 个工作日内答复。',
          '留了姓名电话又不想留的，可以撤回，事情照样办。',
          '认为公开的内容能认出您的，可以要求改。',
          '怎么提：在“我要反映”里写上编号；或者向村（社区）、县综治中心当面提。',
        ],
      },
      {
        head: '依据',
        lines: [
          '《中华人民共和国个人信息保护法》《网络数据安全管理条例》《中华人民共和国村民委员会组织法》。',
        ],
      },
    ],
  },
  en: {
    title: 'How personal data is protected',
    lead: 'Only what the work needs, seen only by those who do it, deleted when its time is over.',
    sections: [
      {
        head: 'What we keep',
        lines: [
          'The matter you write, and the place and category you choose.',
          'A name and phone if you want to leave them. Without them your matter is taken all the same, with the same deadline.',
          'No identity numbers, addresses, whereabouts or contacts; no cookies, no profiles, no face recognition.',
        ],
      },
      {
        head: 'Who sees it',
        lines: [
          'The matter: those who handle it, those who supervise that place, and you with your follow code.',
          'Name and phone: only whoever has the matter at that time; each reading is recorded with person and time.',
          'Hardship, family conflict, minors and complaints about officers: handlers only. Complaints about officers go straight to the town or the county.',
          'Everybody: only the result, after closing and without personal data, and no more exact than the village.',
        ],
      },
      {
        head: 'How long',
        lines: [
          'The matter: 3 years after closing, then whatever could identify a person is removed.',
          'Name and phone: 1 year after closing, 2 with a mediation agreement.',
          'Sensitive content: 6 months after closing or hand-over, then only the number.',
          'Published results: at least 15 days on the board, then in the archive; a correction is a new version and the old one stays.',
          'The record of who read a name or phone: 3 years.',
        ],
      },
      {
        head: 'What you may ask for',
        lines: [
          'To see, copy, correct or delete your data, or to have its handling explained. You are answered within 15 working days.',
          'To take back a name or phone you left; the matter goes on.',
          'To change a published text in which you can be recognised.',
          'How: raise a matter giving the number, or ask in person at the village or the county’s governance centre.',
        ],
      },
      {
        head: 'Legal basis',
        lines: [
          'Personal Information Protection Law, Network Data Security Regulations, and Organic Law of the Villagers’ Committees of the People’s Republic of China.',
        ],
      },
    ],
  },
};

export const ABOUT: Record<SiteLang, Explained> = {
  zh: {
    title: '这是什么',
    lead: '大家有事好商量：小事片里办，大事村组办，难事镇县办，办完都给大家看。',
    sections: [
      {
        head: '一件事怎么走',
        lines: [
          '您说一句话，或者片长看到了代您报：当场有编号，从这一刻起就有人负责。',
          '最近的一级先办。办不了，说明试过什么，往上报一级；涉及部门的，派给部门。谁也不能弄丢：对方接收之前，原来的人一直负责。',
          '有了答复，由提出的人确认：满意、基本满意、不满意；没办好可以退回重办一次。',
          '办结后，专人把内容理清、隐去个人信息，再公开。改过的地方会写明改了什么、为什么。',
        ],
      },
      {
        head: '有急事',
        lines: ['有人身危险先打 110、119、120。防汛、火情等紧急事项，提交后直接到县里的指挥中心。'],
      },
      {
        head: '协商的结果',
        lines: [
          '协商议事形成的意见是建议；决定由有权的机关或村民会议作出。信访、诉讼、仲裁不在这里办，我们会告诉您去哪里。',
        ],
      },
    ],
  },
  en: {
    title: 'What this is',
    lead: 'Small matters are settled in the area, bigger ones in group and village, hard ones in town and county; everyone can read what came of them.',
    sections: [
      {
        head: 'The way of a matter',
        lines: [
          'You say it in one sentence, or your area chief reports what was seen: it has a number at once, and somebody owns it from that moment.',
          'The nearest level tries first. What it cannot settle it passes up one level, saying what was tried, or to the department concerned. Nobody can lose it: until another has accepted, the one before stays responsible.',
          'When it is answered, the one who raised it confirms: satisfied, basically satisfied, not satisfied; or sends it back once.',
          'After closing, a person prepares the text, masks personal data and publishes it. A correction says what was changed and why.',
        ],
      },
      {
        head: 'In an emergency',
        lines: [
          'Call 110, 119 or 120 first. Floods, fires and the like go straight to the county’s centre when you send them.',
        ],
      },
      {
        head: 'What consultation yields',
        lines: [
          'Opinions formed by consultation are advice; decisions are made by the body that has the power. Petitions, lawsuits and arbitration are not handled here; we tell you where to go.',
        ],
      },
    ],
  },
};

/** 各级时限: the heads of the table of limits. */
export const LIMIT_WORDS = {
  zh: {
    head: '各级的时限',
    note: '由县里设定，节假日按国务院通知顺延。',
    level: '层级',
    sign: '受理',
    answer: '首次答复',
    done: '办结',
    confirm: (limit: string) => `答复之后，提出人有 ${limit} 可以确认或退回；期满没有回音，自动办结。`,
    units: {
      hours: (n: number) => `${n} 小时`,
      days: (n: number) => `${n} 天`,
      workdays: (n: number) => `${n} 个工作日`,
    },
  },
  en: {
    head: 'Time limits of each level',
    note: 'Set by the county; holidays follow the State Council’s notices.',
    level: 'Level',
    sign: 'Take it',
    answer: 'First answer',
    done: 'Settle it',
    confirm: (limit: string) =>
      `After the answer, the one who raised it has ${limit} to confirm or send it back; after silence it is closed.`,
    units: {
      hours: (n: number) => `${n} hours`,
      days: (n: number) => `${n} days`,
      workdays: (n: number) => (n === 1 ? '1 working day' : `${n} working days`),
    },
  },
} as const;
