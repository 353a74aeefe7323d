import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: citations. */
export const citations: RuleTexts = {
  'references/annex-exists': {
    title: '文本引用的附件或附录存在',
    messages: {
      missing: {
        message: '文本引用了不存在的{word} {number}。',
        advice: '更正字母，或指明是哪份文件的附件。',
      },
    },
  },
  'references/citation-brackets': {
    title: '列出的文件用方括号中的标号引用',
    messages: {
      bare: { message: '文本提到“{found}”而没有用其标号[{tag}]。', advice: '以[{tag}]引用。' },
    },
  },
  'references/citation-order': {
    title: '引用其他文件的部分写作“clause 2 of [ITU-T A.5]”',
    messages: {
      order: { message: '文本引用的是“{found}”。', advice: '写“{expected}”。' },
    },
  },
  'references/citations-resolve': {
    title: '文本引用的每个标号都在第2节或参考资料中',
    messages: {
      unknown: {
        message: '文本引用了[{tag}]，但任何参考文献列表中都没有。',
        advice: '在第2节（规范性）或参考资料（资料性）中加上该条目，或更正标号。',
      },
      spelling: {
        message: '文本引用的是[{tag}]，而列表中是[{listed}]。',
        advice: '列表和正文中的标号写法应一致。',
      },
    },
  },
  'references/cited-before-clause-six': {
    title: '仅用作定义来源的文件列入参考资料（TSAG检查清单草案R1、D1）',
    messages: {
      early: {
        message: '第2节的[{tag}]只在第6节之前被引用。',
        advice: '考虑将该条目移至参考资料：TSAG检查清单草案有此要求。',
      },
    },
  },
  'references/clause-case': {
    title: '句中的“clause”用小写',
    messages: {
      capital: { message: '文本在句中写作“{found}”。', advice: '“clause”用小写。' },
    },
  },
  'references/clause-exists': {
    title: '文本引用的节存在',
    messages: {
      missing: {
        message: '文本引用了不存在的{word} {number}。',
        advice: '更正编号，或指明是哪份文件的节：“clause 7 of [ITU-T A.5]”。',
      },
    },
  },
  'references/clause-word': {
    title: '文本的各部分称为“clause”',
    messages: {
      word: {
        message: '文本写的是“{found}”，而不是“{expected}”。',
        advice: '将该文本的各部分称为“clause”。',
      },
    },
  },
  'references/entries-cited': {
    title: '第2节和参考资料的每个条目都被引用',
    messages: {
      uncited: { message: '文本没有引用[{tag}]。', advice: '在其规定适用之处引用，移至参考资料，或删除。' },
      uncitedInformative: {
        message: '文本没有引用参考资料中的[{tag}]。',
        advice: '在有用之处引用，或删除。',
      },
    },
  },
  'references/figure-case': {
    title: 'Figure、Table、Annex和Appendix在编号前首字母大写',
    messages: {
      small: { message: '文本中“{found}”用了小写。', advice: '写“{expected}”。' },
    },
  },
  'references/figure-exists': {
    title: '文本引用的图或表存在',
    messages: {
      missing: { message: '文本引用了不存在的{word} {number}。', advice: '更正编号，或补上所缺内容。' },
    },
  },
  'references/focus-group-entry': {
    title: '焦点组的可交付成果列入参考资料，绝不列入第2节',
    messages: {
      normative: {
        message: '第2节列有焦点组的可交付成果[{tag}]。',
        advice: '移至参考资料，使用如[b-FG-NRR]的标号。',
      },
    },
  },
  'references/informative-tags': {
    title: '参考资料的标号以“b-”开头，第2节的标号则不然',
    messages: {
      bibliography: {
        message: '参考资料的标号[{tag}]没有以“b-”开头。',
        advice: '在此处和引用处写作[b-{tag}]；如属规范性，则将条目移至第2节。',
      },
      references: {
        message: '第2节的标号[{tag}]以“b-”开头。',
        advice: '如引用属规范性，删除该前缀；否则将条目移至参考资料。',
      },
    },
  },
  'references/normative-use': {
    title: '第2节只列各节和附件所引用的文件',
    messages: {
      informative: {
        message: '第2节的[{tag}]只在{where}中被引用。',
        advice: '将条目移至参考资料，标号用[b-{tag}]，或在其规定适用之处引用。',
      },
    },
  },
  'references/numeric-tags': {
    title: '标号应指明所引文件，而不是列表中的序号',
    messages: {
      list: {
        message: '{list}用数字作为标号（{count}）。',
        advice: '给每个条目一个指明文件的标号，如[ITU-T A.5]；各条目处附有建议。',
      },
      entry: { message: '参考文献[{tag}]以数字标示。', advice: '在此处和引用处（{times}）改为[{better}]。' },
      several: { message: '引用[{tag}]以数字指明多个参考文献。', advice: '分别以标号引用：{better}。' },
      unlisted: {
        message: '文本以数字引用[{tag}]，但任何列表中都没有该条目。',
        advice: '在第2节或参考资料中加上该条目，并以指明文件的标号引用。',
      },
    },
  },
  'references/page-reference': {
    title: '文本引用节、图和表，绝不引用页码',
    messages: {
      page: { message: '文本引用了第{number}页。', advice: '改为引用节、图或表。' },
    },
  },
  'references/qualified-organization': {
    title: '对其他组织文件的规范性引用具有A.5要求的理由',
    messages: {
      form: {
        message: '第2节的[{tag}]不是国际电联、ISO或IEC出版的。',
        advice: '加上ITU-T A.5建议书要求的理由，或将条目移至参考资料。',
      },
    },
  },
  'references/tag-matches-entry': {
    title: '标号与条目指的是同一文件',
    messages: {
      differs: { message: '标号[{tag}]用在关于{found}的条目之前。', advice: '更正标号或条目。' },
    },
  },
  'references/unavailable-documents': {
    title: '引用的文件是每位读者都能获得的',
    messages: {
      working: {
        message: '条目[{tag}]引用的是工作文件（“{found}”）。',
        advice: '引用已出版的文本，或在本文中说明所需内容。',
      },
    },
  },
  'references/web-address-in-text': {
    title: '文本以标号而不是网址引用来源',
    messages: {
      address: { message: '文本给出了网址“{found}”。', advice: '将来源列入参考资料，并引用其标号。' },
    },
  },
};
