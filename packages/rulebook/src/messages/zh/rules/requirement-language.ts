import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: requirement language. */
export const requirementLanguage: RuleTexts = {
  'requirement-language/capitalized': {
    title: '表示要求的词用小写',
    messages: {
      capitals: { message: '文本中“{found}”用了大写。', advice: '写“{expected}”。' },
    },
  },
  'requirement-language/declaration-wording': {
    title: '关键词的声明使用国际电联印制的措辞',
    messages: {
      differs: { message: '“{keyword}”的声明与印制的措辞不同。', advice: '已知的措辞是：{expected}' },
    },
  },
  'requirement-language/first-person': {
    title: '文本不用“we”或“our”',
    messages: {
      person: { message: '文本写的是“{found}”。', advice: '说明由谁行动，或作为事实陈述。' },
    },
  },
  'requirement-language/informative': {
    title: '注、范围、附录和参考资料不含要求',
    messages: {
      requirement: {
        message: '{place}含有表示要求的词“{word}”。',
        advice: '将要求移至某节或附件，或作为事实或可能性陈述。',
      },
    },
  },
  'requirement-language/introductory': {
    title: '摘要、关键词和引言不含要求',
    messages: {
      requirement: {
        message: '{name}含有表示要求的词“{word}”。',
        advice: '将要求移至各节，或作为事实陈述。',
      },
    },
  },
  'requirement-language/mixed-keywords': {
    title: '同时使用“shall”和“is required to”时，第5节说明两者含义相同',
    messages: {
      mixed: {
        message: '文本使用了{shall}次“shall”和{required}次“is required to”或“is prohibited from”。',
        advice: '全文只用其中一种，或在第5节说明两者含义相同。',
      },
    },
  },
  'requirement-language/rfc': {
    title: '不照搬RFC 2119的关键词',
    messages: {
      sentence: {
        message: '文本照搬了RFC 2119的关键词。',
        advice: '在第5节用国际电联印制的措辞说明本文用词的含义。',
      },
    },
  },
  'requirement-language/sparing': {
    title: '少用“shall”和“must”',
    messages: {
      many: {
        message: '各节和附件每1000词有{rate}个“shall”和“must”。',
        advice: '仅用于为符合要求而必须做的事；其余作为事实陈述。',
      },
    },
  },
  'requirement-language/undeclared': {
    title: '“is required to”和“can optionally”等关键词在第5节声明',
    messages: {
      undeclared: {
        message: '文本使用了“{keyword}”{times}次，而第5节没有说明其含义。',
        advice: '在第5节声明该关键词，或使用“shall”、“should”和“may”。',
      },
    },
  },
  'requirement-language/unused-declaration': {
    title: '只声明使用了的关键词（TSAG检查清单草案C1）',
    messages: {
      unused: { message: '第5节声明了“{keyword}”，但文本没有使用。', advice: '删除该声明。' },
    },
  },
};
