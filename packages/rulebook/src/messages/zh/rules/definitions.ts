import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: definitions. */
export const definitions: RuleTexts = {
  'definitions/abbreviations': {
    title: '定义中的缩略语在定义中写出全称',
    messages: {
      unexpanded: {
        message: '“{term}”的定义使用了缩略语{acronym}而没有写出全称。',
        advice: '写出全称，并将缩略语放在括号中。',
      },
    },
  },
  'definitions/bold-span': {
    title: '粗体到术语为止；标号、冒号和定义用正体',
    messages: {
      bold: { message: '在条目“{term}”中，粗体延续到{what}。', advice: '编号和术语用粗体，其后全部用正体。' },
    },
  },
  'definitions/capital': {
    title: '冒号之后的定义以大写字母开头',
    messages: {
      small: {
        message: '有{count}个定义以小写字母开头，第一个是“{term}”的定义。',
        advice: '定义以大写字母开头。',
      },
    },
  },
  'definitions/circular': {
    title: '术语不出现在其自身的定义中',
    messages: {
      self: { message: '“{term}”的定义使用了该术语本身。', advice: '说明其所属类别及区别特征。' },
    },
  },
  'definitions/duplicate-term': {
    title: '一个术语只定义一次',
    messages: {
      twice: { message: '术语“{term}”定义了两次：{first}和{second}。', advice: '只保留一个定义。' },
    },
  },
  'definitions/entry-form': {
    title: '定义由编号、粗体小写的术语、冒号和带句点的句子组成',
    messages: {
      faults: {
        message: '“{term}”的定义：{faults}。',
        advice: '写作：编号、制表符、粗体小写的术语、冒号、定义、句点。',
      },
    },
  },
  'definitions/generic-term': {
    title: '不定义日常用语（TSAG检查清单草案D2）',
    messages: {
      generic: { message: '“{term}”是日常用语。', advice: '删去该定义，或定义所指的较窄概念。' },
    },
  },
  'definitions/numbering': {
    title: '定义连续编号，无空缺、无重复',
    messages: {
      twice: { message: '两个定义的编号都是{number}。', advice: '定义按出现的顺序编号。' },
      gap: {
        message: '定义的编号有{count}；第一处：{number}紧接{before}之后。',
        advice: '定义按出现的顺序编号，不留空缺。',
      },
    },
  },
  'definitions/opening': {
    title: '定义以事物的类别开头，而不以“is when”或“refers to”开头',
    messages: {
      opening: {
        message: '“{term}”的定义以“{found}”开头。',
        advice: '以事物的类别开头：“A device that …”。',
      },
    },
  },
  'definitions/order': {
    title: '术语按字母顺序排列',
    messages: {
      misplaced: {
        message: '{name}的术语“{term}”不在字母顺序的位置上。',
        advice: '放到应在的位置，并将术语重新编号。',
      },
      several: {
        message: '{name}有{count}个术语不在字母顺序的位置上，第一个是“{term}”。',
        advice: '将术语排序并重新编号。',
      },
    },
  },
  'definitions/quoted': {
    title: '照抄其他组织的定义已获准许',
    messages: {
      copied: {
        message: '“{term}”的定义照抄了[{tag}]的文字。',
        advice: '询问电信标准化局是否须征得权利人同意，或只给出参考文献。',
      },
    },
  },
  'definitions/requirement': {
    title: '定义不含要求',
    messages: {
      requirement: {
        message: '“{term}”的定义含有表示要求的词“{word}”。',
        advice: '说明事物是什么，将要求移至第6节或其后。',
      },
    },
  },
  'definitions/several-explanations': {
    title: '一个术语的几种解释用分号隔开',
    messages: {
      semicolon: { message: '“{term}”的各项解释在行内编号，但没有用分号隔开。', advice: '在其间加上分号。' },
    },
  },
  'definitions/source-tag': {
    title: '第3.1节的每个术语都注明定义它的文本',
    messages: {
      missing: {
        message: '第3.1节的术语“{term}”没有注明来源。',
        advice: '加上定义它的文本的标号，如“{term} [ITU-T X.nnn]:”，或将术语移至3.2。',
      },
    },
  },
  'definitions/stand-alone': {
    title: '定义无需其他文字即可理解',
    messages: {
      pointer: {
        message: '“{term}”的定义指向其他文字（“{found}”）。',
        advice: '在定义中说明所需内容，其余移至其下的注。',
      },
    },
  },
  'definitions/supplementary': {
    title: '补充定义的内容放在其下的注中',
    messages: {
      sentences: {
        message: '“{term}”的定义有{count}个句子。',
        advice: '保留第一句作为定义，其余放在其下的注中。',
      },
    },
  },
};
