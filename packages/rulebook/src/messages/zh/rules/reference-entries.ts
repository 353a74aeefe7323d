import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: reference entries. */
export const referenceEntries: RuleTexts = {
  'references/author-entry-form': {
    title: '书籍和文章在作者之后用括号注明年份',
    messages: {
      year: {
        message: '条目[{tag}]没有在作者之后用括号注明年份。',
        advice: '写上作者、括号中的年份、逗号和标题。',
      },
    },
  },
  'references/bibliography-heading': {
    title: '参考资料的标题为“参考资料”，不编号',
    messages: {
      number: { message: '参考资料带有编号{number}。', advice: '删除编号，并将参考资料放在附录之后。' },
      title: {
        message: '参考资料的标题是“{title}”，而不是“{expected}”。',
        advice: '将标题改为“{expected}”。',
      },
    },
  },
  'references/bibliography-sentence': {
    title: '参考资料标题之下直接是条目',
    messages: {
      sentence: { message: '参考资料标题之下有“{found}”。', advice: '删除该句：它属于附录的标题之下。' },
    },
  },
  'references/duplicate-entries': {
    title: '一个标号对应一个条目，一份文件只列一次',
    messages: {
      tag: { message: '标号[{tag}]用在两个条目之前。', advice: '每个条目用各自的标号，或删除重复的条目。' },
      lists: {
        message: '[{tag}]既列在第2节，又列在参考资料中。',
        advice: '如其规定适用，保留在第2节，否则保留在参考资料中。',
      },
    },
  },
  'references/entry-form': {
    title: '条目由标号、制表符、带年份的名称、斜体标题和句点组成',
    messages: {
      faults: {
        message: '条目“{entry}”（{list}）：{faults}。',
        advice: '写作：[标号]、制表符、名称（年份）、斜体标题、句点。',
      },
    },
  },
  'references/ietf-entry-form': {
    title: 'RFC列为“[IETF RFC 1042] IETF RFC 1042 (1988), Title.”',
    messages: {
      tag: {
        message: 'RFC的标号[{tag}]不是[{expected}]的形式。',
        advice: '在标号中写明出版者：“IETF RFC”和编号。',
      },
      form: {
        message: '条目[{tag}]没有以“{expected}”开头。',
        advice: '写“IETF RFC”、编号、括号中的年份、逗号和标题。',
      },
    },
  },
  'references/internet-drafts': {
    title: 'IETF文件按RFC编号引用，绝不作为Internet-Draft引用',
    messages: {
      draft: {
        message: '条目[{tag}]引用的是未完成的工作（“{found}”）。',
        advice: '引用由其产生的RFC，或删除该参考文献。',
      },
      series: { message: '条目[{tag}]以其系列编号“{found}”引用。', advice: '以RFC自身的编号引用。' },
    },
  },
  'references/iso-entry-form': {
    title: 'ISO和IEC文件列为“ISO 23599:2012, Title.”或“IEC 61883-4 (2004), Title.”',
    messages: {
      form: {
        message: '条目[{tag}]没有以出版者、编号和年份开头。',
        advice: '写作“ISO/IEC 9834-1:2012, Title.”或“IEC 61883-4 (2004), Title.”',
      },
    },
  },
  'references/itu-entry-form': {
    title: '建议书列为“Recommendation ITU-T X.nnn (YYYY), Title.”',
    messages: {
      name: {
        message: '条目{entry}写的是“{found}”，而不是“{expected}”。',
        advice: '建议书的名称写作“Recommendation ITU-T X.nnn”。',
      },
      year: {
        message: '条目{entry}将版本写作“{found}”，而不是“{expected}”。',
        advice: '参考文献列表中，版本只写年份。',
      },
      noYear: { message: '条目{entry}没有注明版本。', advice: '在编号之后用括号注明版本年份。' },
    },
  },
  'references/order': {
    title: '参考文献按字母数字顺序排列',
    messages: {
      misplaced: { message: '条目[{tag}]不在字母数字顺序的位置上。', advice: '放到其标号应在的位置。' },
      several: {
        message: '列表中有{count}个条目不在字母数字顺序的位置上，第一个是[{tag}]。',
        advice: '按标号排列列表；国际电联的文本可以排在最前。',
      },
    },
  },
  'references/organization-entry-form': {
    title: '其他组织的文件以出版者和编号开头，并注明年份',
    messages: {
      form: {
        message: '条目[{tag}]没有以其出版者{publisher}开头。',
        advice: '写上出版者、编号、括号中的年份、逗号和标题。',
      },
    },
  },
  'references/supplement-entry-form': {
    title: '增补列入参考资料，写作“ITU-T G-series Recommendations – Supplement 41 (2010), Title.”',
    messages: {
      normative: { message: '第2节列有增补[{tag}]。', advice: '移至参考资料：增补是资料性的。' },
      form: {
        message: '增补[{tag}]没有写作“ITU-T X-series Recommendations – Supplement n (year)”。',
        advice: '按该格式书写。',
      },
    },
  },
  'references/web-address-line': {
    title: '参考文件的网址单独占一行',
    messages: {
      line: { message: '网址“{found}”与标题在同一行。', advice: '在网址之前换行。' },
    },
  },
};
