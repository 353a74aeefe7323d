import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: boilerplate. */
export const boilerplate: RuleTexts = {
  'boilerplate/abbreviations-lead': {
    title: '第4节以固定句开头',
    messages: {
      missing: { message: '缺少第4节开头的固定句。', advice: '在缩略语之前加上此句：“{expected}”' },
      differs: { message: '第4节开头的句子与固定文字不同。', advice: '使用固定句：“{expected}”' },
    },
  },
  'boilerplate/amendment-note': {
    title: '修正或勘误说明如何标示修改',
    messages: {
      missing: { message: '修正没有说明如何标示其修改。', advice: '在开头用斜体写上：“{expected}”' },
    },
  },
  'boilerplate/annex-sentence': {
    title: '每个附件都说明其为建议书不可分割的组成部分',
    messages: {
      missing: {
        message: '{annex}没有说明其为建议书不可分割的组成部分。',
        advice: '在其标题下居中写上此句：“{expected}”如该附件没有约束力，则改为附录。',
      },
      differs: { message: '{annex}标题下的句子与固定文字不同。', advice: '使用固定句：“{expected}”' },
      other: {
        message: '{annex}像附录那样说明其不是建议书不可分割的组成部分。',
        advice: '如有约束力，使用此句：“{expected}”否则改为附录。',
      },
    },
  },
  'boilerplate/appendix-sentence': {
    title: '每个附录都说明其不是建议书不可分割的组成部分',
    messages: {
      missing: {
        message: '{annex}没有说明其不是建议书不可分割的组成部分。',
        advice: '在其标题下居中写上此句：“{expected}”',
      },
      differs: { message: '{annex}标题下的句子与固定文字不同。', advice: '使用固定句：“{expected}”' },
      other: {
        message: '{annex}像附件那样说明其为建议书不可分割的组成部分。',
        advice: '如没有约束力，使用此句：“{expected}”否则改为附件。',
      },
      bibliography: {
        message: '参考资料带有附录的句子。',
        advice: '请删除：参考资料既没有编号，也没有这样的句子。',
      },
    },
  },
  'boilerplate/change-log': {
    title: '技术报告、技术文件或可交付成果有修改记录',
    messages: {
      missing: {
        message: '没有载明版本和批准情况的修改记录。',
        advice:
          '加上修改记录：“This document contains Version n of the Technical Report on … approved at the … meeting held in …”',
      },
    },
  },
  'boilerplate/focus-group-notice': {
    title: '焦点组的可交付成果说明其不是建议书',
    messages: {
      missing: {
        message: '文本没有说明焦点组的可交付成果不是ITU-T建议书。',
        advice: '请在前言中说明：“焦点组的可交付成果不是ITU-T建议书。”',
      },
    },
  },
  'boilerplate/foreword': {
    title: '已出版文本的前言含有电信标准化局印制的段落',
    messages: {
      missing: { message: '没有前言。', advice: '已出版文本带有前言，由电信标准化局加上。' },
      paragraph: {
        message: '前言缺少{name}的段落，或措辞不同。',
        advice: '与电信标准化局的现行文本比较：“{expected}”',
      },
    },
  },
  'boilerplate/informative-note': {
    title: '技术报告或技术文件说明其为资料性文本',
    messages: {
      missing: { message: '文本没有说明其为资料性文本。', advice: '在摘要之后加上注：“{expected}”' },
      differs: { message: '说明文本为资料性的注与固定措辞不同。', advice: '使用固定措辞：“{expected}”' },
    },
  },
  'boilerplate/none': {
    title: '没有内容的一节写“无。”',
    messages: {
      form: { message: '{name}写的是“{found}”，而不是“{expected}”。', advice: '使用固定用词及其句号。' },
    },
  },
  'boilerplate/patent-notice': {
    title: '前言说明是否收到专利通知',
    messages: {
      open: {
        message: '前言没有确定国际电联是否收到专利通知：“{choice}”。',
        advice: '查阅有关该文本的专利声明，保留属实的措辞。',
      },
    },
  },
  'boilerplate/prepublication-notice': {
    title: '预出版文本说明其未经编辑',
    messages: {
      missing: { message: '缺少预出版说明。', advice: '电信标准化局在封面印上：“{expected}”' },
    },
  },
  'boilerplate/references-lead': {
    title: '第2节以关于参考文献的固定段落开头',
    messages: {
      missing: { message: '缺少参考文献开头的固定段落。', advice: '在列表之前加上此段：“{expected}”' },
      differs: {
        message: '参考文献开头的段落与固定文字不同。',
        advice: '这是法律用语。使用固定文字：“{expected}”',
      },
    },
  },
  'boilerplate/supplement-foreword': {
    title: '增补的前言使用“本出版物”',
    messages: {
      name: { message: '此增补的前言写的是“this Recommendation”。', advice: '写“this publication”。' },
    },
  },
  'boilerplate/terms-elsewhere-lead': {
    title: '第3.1节以固定句开头',
    messages: {
      missing: { message: '缺少第3.1节开头的固定句。', advice: '在术语之前加上此句：“{expected}”' },
      differs: { message: '第3.1节开头的句子与固定文字不同。', advice: '使用固定句：“{expected}”' },
    },
  },
  'boilerplate/terms-here-lead': {
    title: '第3.2节以固定句开头',
    messages: {
      missing: { message: '缺少第3.2节开头的固定句。', advice: '在术语之前加上此句：“{expected}”' },
      differs: { message: '第3.2节开头的句子与固定文字不同。', advice: '使用固定句：“{expected}”' },
    },
  },
};
