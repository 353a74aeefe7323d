import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: annexes notes equations. */
export const annexesNotesEquations: RuleTexts = {
  'annexes/contents-entry': {
    title: '目录中的附件写作“附件A – 标题”',
    messages: {
      dash: { message: '目录中是“{found}”。', advice: '在编号与标题之间加上短破折号。' },
    },
  },
  'annexes/heading-form': {
    title: '附件或附录有标题，与编号在同一段',
    messages: {
      untitled: { message: '{annex}没有标题。', advice: '在同一段的新行上加上标题。' },
      oneLine: {
        message: '{annex}的编号和标题在同一行。',
        advice: '在编号与标题之间换行，放在样式为“Annex_No & title”的一个段落中。',
      },
    },
  },
  'annexes/inner-numbering': {
    title: '附件或附录内的编号带有其字母或数字',
    messages: {
      clause: {
        message: '{annex}中的“{number}”节没有以“{prefix}”开头。',
        advice: '附件或附录的节编为{prefix}1、{prefix}2，依此类推。',
      },
      caption: {
        message: '{annex}中的{label} {number}没有以“{prefix}”开头。',
        advice: '附件或附录的图和表编为{prefix}1、{prefix}2，依此类推。',
      },
    },
  },
  'annexes/numbering': {
    title: '附件以A、B、C标示，附录以I、II、III编号',
    messages: {
      wrong: {
        message: '第{place}个{kind}称为“{found}”，而不是“{expected}”。',
        advice: '附件按出现的顺序标为A、B、C，附录编为I、II、III，即使只有一个。',
      },
    },
  },
  'annexes/page-break': {
    title: '附件和附录从新的一页开始',
    messages: {
      page: {
        message: '有{count}个附件或附录没有从新的一页开始，第一个是“{title}”。',
        advice: '从新的一页开始；转换时会处理。',
      },
    },
  },
  'annexes/placement': {
    title: '各节之后是附件，然后是附录、参考资料和索引',
    messages: {
      misplaced: {
        message: '{name}的位置不对。',
        advice: '顺序是：各节、附件、附录、参考资料、索引。请移到相应位置。',
      },
    },
  },
  'annexes/referred': {
    title: '文本引用每个附件和附录',
    messages: {
      unmentioned: { message: '文本从未引用{annex}。', advice: '在读者需要之处引用，或考虑是否需要它。' },
    },
  },
  'notes/footnotes': {
    title: '脚注不含要求',
    messages: {
      requirement: { message: '一个脚注含有表示要求的词“{word}”。', advice: '将要求移至某节或附件的正文。' },
    },
  },
  'notes/label': {
    title: '注以“注 – ”开头，使用短破折号',
    messages: {
      form: {
        message: '该注以“{found}”而不是“{expected}”开头。',
        advice: '英文用大写字母，短破折号两侧各留一个空格。',
      },
    },
  },
  'notes/numbering': {
    title: '一节中只有一个注时不编号；有多个注时编为1、2、3',
    messages: {
      single: { message: '该节唯一的注带有编号{number}。', advice: '单个注不编号：“注 – ”。' },
      several: {
        message: '该节有{count}个注，此注的编号是{found}，而不是{number}。',
        advice: '将一节的注编为1、2、3：“注 {number} – ”。',
      },
    },
  },
  'notes/position': {
    title: '注紧随其所属的段落',
    messages: {
      first: { message: '第{number}节以注开头。', advice: '将注放在其所属的段落之后。' },
    },
  },
  'notes/table-notes': {
    title: '表注放在表框内的最后一行',
    messages: {
      outside: {
        message: '{name}的框外紧接着有一个注。',
        advice: '如属于该表，放入最后一行；否则在两者之间加上文字。',
      },
    },
  },
  'equations/citation': {
    title: '公式引用写作“Equation 6-3”',
    messages: {
      form: { message: '文本将公式引用为“{found}”。', advice: '写作“Equation {number}”。' },
    },
  },
  'equations/number-form': {
    title: '公式按节和顺序编号，如(6-3)',
    messages: {
      form: {
        message: '公式的编号是({number})，不是按节和顺序编号。',
        advice: '编为节号-连字符-序号，如({expected})。',
      },
    },
  },
  'equations/number-sequence': {
    title: '每个公式有各自的编号，依次排列',
    messages: {
      twice: { message: '两个公式的编号都是({number})。', advice: '各用各的编号，并更正引用。' },
      gap: {
        message: '公式({number})紧接({before})之后：缺少一个编号。',
        advice: '公式编号不留空缺，并更正引用。',
      },
    },
  },
  'equations/symbols': {
    title: '公式的符号在公式旁解释',
    messages: {
      where: {
        message: '公式{number}附近没有说明其符号的含义。',
        advice: '在公式下方加上以“where:”开头的符号表。',
      },
    },
  },
};
