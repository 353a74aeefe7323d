import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: abbreviations. */
export const abbreviations: RuleTexts = {
  'abbreviations/duplicate': {
    title: '一个缩略语只列一次',
    messages: {
      twice: {
        message: '第4节两次列出{short}：“{first}”和“{second}”。',
        advice: '保留一个条目；另一含义使用其他字母。',
      },
    },
  },
  'abbreviations/first-use': {
    title: '缩略语在首次使用处写出全称',
    messages: {
      unexplained: {
        message: '有{count}个缩略语在文本中从未写出全称，第一个是{short}。',
        advice: '首次使用时写出全称，并将缩略语放在括号中。',
      },
    },
  },
  'abbreviations/initials': {
    title: '第4节中，构成缩略语的字母大写',
    messages: {
      capitals: {
        message: '有{count}个条目的大写字母不构成缩略语，第一个是{short}（“{expansion}”）。',
        advice: '将构成缩略语的字母大写，或更正文字。',
      },
    },
  },
  'abbreviations/layout': {
    title: '第4节的条目由缩略语、制表符和全称组成',
    messages: {
      separator: {
        message: '缩略语{acronym}与全称之间用{separator}而不是制表符隔开。',
        advice: '在两者之间加上制表符，不用其他符号。',
      },
      several: {
        message: '有{count}个缩略语与全称之间用{separator}而不是制表符隔开。',
        advice: '在缩略语与全称之间加上制表符，不用其他符号。',
      },
    },
  },
  'abbreviations/needless': {
    title: '第4节不列单位和标准组织的名称',
    messages: {
      known: {
        message: '第4节列有{short}，其实无需列出。',
        advice: '可以略去：单位和标准组织是众所周知的。',
      },
    },
  },
  'abbreviations/order': {
    title: '缩略语按字母顺序排列',
    messages: {
      misplaced: { message: '缩略语{acronym}不在字母顺序的位置上。', advice: '放到应在的位置。' },
      several: {
        message: '有{count}个缩略语不在字母顺序的位置上，第一个是{acronym}。',
        advice: '将列表排序。',
      },
    },
  },
  'abbreviations/plural': {
    title: '缩略语的复数用小写s，不用撇号',
    messages: {
      apostrophe: {
        message: '文本写的是“{found}”。',
        advice: '复数写作“{expected}”；如是所有格，可能是正确的。',
      },
      capital: { message: '文本写的是“{found}”，而第4节列出的没有S。', advice: '复数写作“{expected}”。' },
    },
  },
  'abbreviations/unlisted': {
    title: '使用的每个缩略语都列在第4节',
    messages: {
      unlisted: {
        message: '缩略语{acronym}使用了{times}，但不在第4节中。',
        advice: '在第4节加上该缩略语及其全称，或写出全称。',
      },
    },
  },
  'abbreviations/unused': {
    title: '第4节列出的每个缩略语都被使用',
    messages: {
      unused: {
        message: '第4节的缩略语{acronym}在文本中没有使用。',
        advice: '删除该条目，除非图中使用了该缩略语。',
      },
    },
  },
};
