import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: kinds. */
export const kinds: RuleTexts = {
  'kinds/implementers-guide': {
    title: '实施者指南说明如何报告错误',
    messages: {
      procedure: {
        message: '没有标题涉及报告错误或缺陷。',
        advice: '加上关于如何报告和解决缺陷的一节及相应表格。',
      },
    },
  },
  'kinds/report-structure': {
    title: '技术报告或技术文件列出其编辑人',
    messages: {
      editors: {
        message: '文本没有列出编辑人。',
        advice: '在修改记录之后加上“Editor(s)”标题，写明姓名、单位和电子邮件地址。',
      },
    },
  },
  'kinds/self-name': {
    title: '文本以其本来的种类自称，建议书或其他文本',
    messages: {
      name: { message: '该{kind}自称“{found}”。', advice: '写“{expected}”。' },
    },
  },
  'kinds/supplement-heading': {
    title: '增补的标题为“Supplement 6 to ITU-T J-series Recommendations”',
    messages: {
      form: {
        message: '该增补的标题是“{found}”。',
        advice: '标题写作“Supplement n to ITU-T X-series Recommendations”。',
      },
    },
  },
  'kinds/supplement-references': {
    title: '资料性文本不说参考文献“构成条款”',
    messages: {
      formula: { message: '资料性文本的第2节含有关于条款的句子。', advice: '删除该句。' },
    },
  },
  'common-text/annex-sentence': {
    title: '共同文本的附件写“this Recommendation | International Standard”',
    messages: {
      missing: {
        message: '附件{number}没有说明其是否为建议书 | 国际标准不可分割的组成部分。',
        advice: '在其标题下用括号写上该句。',
      },
    },
  },
  'common-text/may-not': {
    title: '共同文本用“need not”或“shall not”，绝不用“may not”',
    messages: {
      ambiguous: {
        message: '文本写的是“{found}”。',
        advice: '表示禁止用“shall not”，表示免除用“need not”。',
      },
    },
  },
  'common-text/no-appendix': {
    title: '共同文本只有附件，不可分割的在前',
    messages: {
      appendix: {
        message: '共同文本有附录“{title}”。',
        advice: '改为附件，并写明其不是不可分割的组成部分。',
      },
    },
  },
  'common-text/normative-references': {
    title: '共同文本的第2节标题为“Normative references”',
    messages: {
      title: { message: '第{number}节的标题是“{title}”。', advice: '标题写作“Normative references”。' },
    },
  },
};
