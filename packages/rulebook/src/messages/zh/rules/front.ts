import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: front. */
export const front: RuleTexts = {
  'front/edition': {
    title: '草案不带版本年份',
    messages: {
      draft: {
        message: '此草案的编号带有版本“({edition})”。',
        advice: '请删除；建议书获批后由电信标准化局加上年月。',
      },
    },
  },
  'front/history': {
    title: '历史沿革载明版本、编号、批准、研究组和唯一标识符',
    messages: {
      columns: { message: '历史沿革没有载明：{missing}。', advice: '由电信标准化局补全该表。' },
    },
  },
  'front/keyword-form': {
    title: '关键词行以大写字母开头，以句点结尾',
    messages: {
      capital: { message: '第一个关键词“{word}”没有大写。', advice: '关键词行以大写字母开头。' },
      stop: { message: '关键词行没有以句点结尾。', advice: '关键词行以句点结尾。' },
    },
  },
  'front/keyword-number': {
    title: '关键词数量有限，排在一行',
    messages: {
      many: { message: '共有{count}个关键词。', advice: '保留读者会用来查找该文本的关键词。' },
      lines: { message: '关键词占了{count}行。', advice: '排成一行，用逗号隔开。' },
    },
  },
  'front/keyword-order': {
    title: '关键词排成一行，按字母顺序，用逗号隔开',
    messages: {
      order: { message: '关键词没有按字母顺序排列：“{word}”的位置不对。', advice: '按字母顺序排列。' },
      separator: {
        message: '关键词之间用“{separator}”而不是逗号隔开。',
        advice: '关键词之间用逗号和空格隔开。',
      },
      lines: { message: '关键词占了{lines}行。', advice: '将所有关键词排成一行，用逗号隔开。' },
    },
  },
  'front/keywords': {
    title: '有关键词',
    messages: {
      missing: {
        message: '没有关键词。',
        advice: '在摘要之后的“{heading}”标题下，按字母顺序给出几个关键词，用逗号隔开。',
      },
      empty: { message: '“关键词”标题之后没有关键词。', advice: '按字母顺序给出几个关键词，用逗号隔开。' },
    },
  },
  'front/number-form': {
    title: '编号由系列字母和数字组成',
    messages: {
      missing: {
        message: '文本没有建议书编号或工作项目名称。',
        advice: '在标题上方写上编号或工作项目名称（如X.sensor），由研究组给出。',
      },
      form: {
        message: '“{number}”不是建议书编号，也不是工作项目名称。',
        advice: '编号由系列字母、一个点和数字组成（X.1234）；工作项目名称以单词代替数字（X.sensor）。',
      },
      series: {
        message: '编号“{number}”所指的系列不存在。',
        advice: '没有B、C和W系列。请向研究组索取编号。',
      },
    },
  },
  'front/number-heading': {
    title: '编号行写作“ITU-T X.1234建议书”',
    messages: {
      form: {
        message: '编号行是“{found}”，而不是“{expected}”。',
        advice: '按固定格式书写编号，前后不加任何内容。',
      },
    },
  },
  'front/summary-opening': {
    title: '摘要以建议书名称开头',
    messages: {
      opening: {
        message: '摘要没有以建议书名称开头。',
        advice: '以“ITU-T X.1234建议书规定了”（或描述了、提供了）开头，并写明编号。',
      },
    },
  },
  'front/summary': {
    title: '有摘要，且简短',
    messages: {
      missing: { message: '没有摘要。', advice: '在“{heading}”标题下简要概述目的和内容。' },
      empty: { message: '摘要是空的。', advice: '简要概述目的和内容。' },
      long: {
        message: '摘要超过一页（{length}）。',
        advice: '请缩短：摘要是简要概述；细节放在引言或各节中。',
      },
    },
  },
  'front/title-series': {
    title: '标题不重复系列标题',
    messages: {
      series: { message: '标题重复了系列标题“{series}”。', advice: '省略系列标题已经说明的内容。' },
    },
  },
  'front/title': {
    title: '标题简洁，不用缩略语',
    messages: {
      missing: { message: '文本没有标题。', advice: '在编号下方写上简洁的标题。' },
      acronym: { message: '标题使用了缩略语{acronym}。', advice: '请写出全称：标题不用缩略语。' },
      long: { message: '标题有{length}个字符。', advice: '请缩短：标题应简洁，最好只有一行。' },
    },
  },
};
