import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: structure. */
export const structure: RuleTexts = {
  'structure/body-from-six': {
    title: '正文从第6节开始',
    messages: {
      number: {
        message: '{name}是正文的第一节，但编号不是6。',
        advice: '“惯例”之后的各节从6起编号，并更正对它们的引用。',
      },
      nothing: {
        message: '固定的第1至5节之后没有任何一节。',
        advice: '建议书的规定载于第6节及其后各节。请补上。',
      },
    },
  },
  'structure/electronic-attachment': {
    title: '电子附件应注明属规范性还是资料性，并已办妥权利事宜',
    messages: {
      mentioned: {
        message: '文本提到一个电子附件。',
        advice: '说明其属规范性还是资料性，随文本一并提交，并填写电信标准化局关于软件版权和专利的表格。',
      },
    },
  },
  'structure/empty-clause': {
    title: '任何一节都不留空',
    messages: {
      none: {
        message: '{name}是空的。',
        advice: '第2至5节如无内容应予保留，并写“{none}”。请补充内容或写上该词。',
      },
      empty: {
        message: '{name}只有标题，没有正文。',
        advice: '撰写该节，或删除其标题并将后面各节重新编号。',
      },
    },
  },
  'structure/fixed-clauses': {
    title: '第1至5节始终存在，编号和标题固定',
    messages: {
      missing: {
        message: '缺少第{number}节“{title}”。',
        advice: '建议书始终有第1至5节。请补上该节；如无内容，写“无。”。',
      },
      number: {
        message: '“{title}”一节的编号是{found}，而不是{number}。',
        advice: '前五节的编号固定。请将各节重新编号并更正引用。',
      },
      unnumbered: {
        message: '“{title}”一节没有编号；它是第{number}节。',
        advice: '前五节的编号固定。请为该节及其后各节编号。',
      },
      title: {
        message: '第{number}节的标题是“{found}”，而不是“{title}”。',
        advice: '第1至5节的标题逐字固定。请使用固定标题。',
      },
    },
  },
  'structure/formal-language': {
    title: '代码只含编译器接受的字符',
    messages: {
      character: { message: '一行代码中有{what}。', advice: '代码中请使用键盘上的普通字符。' },
    },
  },
  'structure/heading-form': {
    title: '节标题由不带句点的编号、一个制表符和标题组成',
    messages: {
      stop: { message: '节编号“{number}”以句点结尾。', advice: '节编号不带结尾句点，如“8.3.1”。请删除。' },
      stops: {
        message: '有{count}个节编号以句点结尾，第一个是“{number}”。',
        advice: '节编号不带结尾句点，如“8.3.1”。请删除这些句点。',
      },
      separator: {
        message: '第{number}节标题中，编号与标题之间没有制表符。',
        advice: '编号与标题之间用制表符隔开。请加上制表符。',
      },
      separators: {
        message: '有{count}个标题的编号与标题之间没有制表符，第一个是第{number}节。',
        advice: '编号与标题之间用制表符隔开。请加上制表符。',
      },
      untitled: { message: '第{number}节没有标题。', advice: '每一节都有标题，供读者查找。请加上标题。' },
    },
  },
  'structure/introduction-overlap': {
    title: '引言不重复摘要或范围',
    messages: {
      repeats: {
        message: '引言有{share}%的词序列与{other}重复。',
        advice: '引言只保留摘要和范围都没有说的内容，否则删除。',
      },
    },
  },
  'structure/list-numbering': {
    title: '编号列表的各项标为a)、1)或i)',
    messages: {
      marker: {
        message: '从此处开始的列表标为“{marker}”，而不是“{better}”。',
        advice: '编号列表的各项用字母或数字加右括号标示。',
      },
    },
  },
  'structure/lists': {
    title: '列表最多三级，含有子列表的列表须编号',
    messages: {
      deep: {
        message: '此列表项处于第{level}级；列表最多三级。',
        advice: '拆分该列表，或将其主要项目改为分节。',
      },
      unnumbered: {
        message: '此列表有子项，但其主要项目没有编号。',
        advice: '列表含有子列表时，将主要项目编为a)、b)、c)，以便引用。',
      },
    },
  },
  'structure/none-without-lead': {
    title: '空的一节只写“无。”，不加引导句',
    messages: {
      lead: { message: '{name}先引出一个列表，然后说没有内容。', advice: '删除引导句，保留“无。”。' },
    },
  },
  'structure/numbering': {
    title: '节编号连续，无空缺、无重复',
    messages: {
      repeat: {
        message: '节编号{number}出现两次：“{first}”和“{second}”。',
        advice: '每一节用各自的编号，并更正引用。',
      },
      gap: {
        message: '第{number}节紧接{before}之后：缺少{missing}。',
        advice: '各节编号不留空缺，或恢复所缺的一节。',
      },
      backwards: { message: '第{number}节位于{before}之后。', advice: '各节按出现的顺序递增编号。' },
      alone: {
        message: '第{number}节是所在节的唯一分节。',
        advice: '一节应分为两个或更多分节。删除该小标题或补上所缺的分节。',
      },
    },
  },
  'structure/order': {
    title: '前置部分和各节按固定顺序排列',
    messages: {
      misplaced: {
        message: '{name}的位置不对：{neighbour}。',
        advice: '建议书各部分的顺序是固定的。请连同其后的全部内容移到该处。',
      },
    },
  },
  'structure/page-numbers': {
    title: '前置页编为i、ii、iii；正文从第1页开始',
    messages: {
      roman: {
        message: '摘要所在页没有用小写罗马数字编号。',
        advice: '将前置部分的页码格式设为i、ii、iii。',
      },
      one: {
        message: '第1节所在的分节不从第1页开始。',
        advice: '在第1节之前的标题前开始一个右页起的分节，并从1开始编页码。',
      },
    },
  },
  'structure/term-clauses': {
    title: '第3节由标题固定的3.1和3.2组成',
    messages: {
      missing: {
        message: '第3节没有第{number}节“{title}”。',
        advice: '他处定义的术语和本文定义的术语载于3.1和3.2。请补上；如为空，写“无。”。',
      },
      title: {
        message: '第{number}节的标题是“{found}”，而不是“{title}”。',
        advice: '3.1和3.2的标题是固定的。请使用固定标题。',
      },
      number: {
        message: '“{title}”一节的编号是{found}，而不是{number}。',
        advice: '他处定义的术语为3.1，本文定义的术语为3.2。请重新编号。',
      },
    },
  },
  'structure/title-twice': {
    title: '已出版文本两次载明编号和标题',
    messages: {
      once: {
        message: '标题“{title}”只出现一次。',
        advice: '已出版文本在第1节之前重复编号和标题。请在该处重复。',
      },
      differ: {
        message: '第1节之前的标题“{second}”与第一个标题“{first}”不同。',
        advice: '两者都必须是批准的标题。请使其一致。',
      },
    },
  },
  'structure/use-cases': {
    title: '案例研究和用例放在附录中',
    messages: {
      cases: {
        message: '规范性部分有“{title}”一节。',
        advice: '将其移至附录；如其规定了要求，则按实际内容命名。',
      },
    },
  },
};
