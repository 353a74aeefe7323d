import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: figures and tables. */
export const figuresAndTables: RuleTexts = {
  'figures/caption-form': {
    title: '标题写作“图1 – 标题”，用短破折号，不带结尾句点',
    messages: {
      separator: {
        message: '{label} {number}的标题中，编号与标题之间用“{found}”而不是短破折号隔开。',
        advice: '写作“{label} {number} – {title}”。',
      },
      untitled: {
        message: '{label} {number}没有标题。',
        advice: '在短破折号之后加上标题：“{label} {number} – ”。',
      },
      stop: { message: '{label} {number}的标题以句点结尾。', advice: '图表标题不带结尾句点。请删除。' },
      label: { message: '标题写的是“{found}”，而不是“{expected}”。', advice: '写出完整的词，仅首字母大写。' },
      capital: { message: '{label} {number}的标题以小写字母开头。', advice: '标题以大写字母开头。' },
    },
  },
  'figures/caption-position': {
    title: '图的标题在图下，表的标题在表上',
    messages: {
      figure: { message: '{label} {number}的标题在图的上方。', advice: '放到图的下方。' },
      table: { message: '{label} {number}的标题在表的下方。', advice: '放到表的上方。' },
    },
  },
  'figures/captioned': {
    title: '每个图和每个表都有编号和标题',
    messages: {
      figure: { message: '有一个图没有标题。', advice: '编号并在图下加上标题：“图n – 标题”。' },
      table: { message: '以“{words}”开头的表没有标题。', advice: '编号并在表上加上标题：“表n – 标题”。' },
    },
  },
  'figures/editable': {
    title: '图以可编辑的形式提交',
    messages: {
      raster: {
        message: '有{count}个图是位图（{names}）。',
        advice: '提交绘图的源文件，或重新绘制；照片无需处理。',
      },
    },
  },
  'figures/numbering': {
    title: '图和表从1开始按同一方式编号，无空缺、无重复',
    messages: {
      repeat: {
        message: '{label} {number}出现两次：“{first}”和“{second}”。',
        advice: '各用各的编号，并更正引用。',
      },
      gap: {
        message: '{label} {number}紧接{label} {before}之后：缺少一个编号。',
        advice: '编号不留空缺，并更正引用。',
      },
      mixed: {
        message: '{label} {number}按节编号，其他则连续编号。',
        advice: '全文只用一种方式：1、2、3，或节号加序号。',
      },
      none: { message: '标题“{title}”没有编号。', advice: '为所有图和表编号，各从1开始。' },
    },
  },
  'figures/parts': {
    title: '图的各部分编为图6-a、图6-b',
    messages: {
      part: { message: '该部分的编号是{found}，而不是{expected}。', advice: '在数字与字母之间加上连字符。' },
    },
  },
  'figures/referred': {
    title: '文本引用每个图和每个表',
    messages: {
      unmentioned: { message: '文本从未引用{label} {number}。', advice: '在读者需要之处以其编号引用。' },
    },
  },
  'tables/head-row': {
    title: '列标题为粗体、居中，以大写字母开头',
    messages: {
      faults: {
        message: '{name}的列标题：{faults}。',
        advice: '表头行用粗体、居中、首字母大写（样式“Table_head”）。',
      },
    },
  },
  'tables/repeated-head': {
    title: '长表在每页重复表头',
    messages: {
      head: {
        message: '{name}有{rows}行，没有重复的表头行。',
        advice: '将其表头行设为“在各页顶端以标题行形式重复出现”。',
      },
    },
  },
};
