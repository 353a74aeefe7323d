import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: typography and language. */
export const typographyAndLanguage: RuleTexts = {
  'numbers/decimal-comma': {
    title: '英文文本使用小数点',
    messages: {
      comma: { message: '“{found}”像是带小数逗号的数字。', advice: '英文中用点作小数标记。' },
    },
  },
  'numbers/italic-digits': {
    title: '数字用正体',
    messages: {
      italic: { message: '数字{found}是斜体。', advice: '数字用正体；只有表示量的字母用斜体。' },
    },
  },
  'numbers/thousands': {
    title: '千位用空格而不是逗号分隔',
    messages: {
      comma: { message: '“{found}”用逗号分隔千位。', advice: '用不间断空格分隔。' },
    },
  },
  'numbers/unit-space': {
    title: '数字与单位之间留一空格',
    messages: {
      space: { message: '“{found}”的数字与单位之间没有空格。', advice: '写作“{expected}”，用不间断空格。' },
    },
  },
  'language/chair': {
    title: '指人的词不表明男女',
    messages: {
      man: { message: '文本写的是“{found}”，而不是“{expected}”。', advice: '写“chair”或“vice-chair”。' },
    },
  },
  'language/ize': {
    title: '动词拼作-ize，如standardization',
    messages: {
      ise: {
        message: '“{found}”拼写用了s；国际电联文本用“{expected}”。',
        advice: '用z拼写，名称和引文除外。',
      },
    },
  },
  'language/spelling': {
    title: '英文文本用英式拼写',
    messages: {
      american: {
        message: '“{found}”是美式拼写；国际电联文本用“{expected}”。',
        advice: '使用英式拼写，名称和引文除外。',
      },
    },
  },
  'language/trademarks': {
    title: '检查商标',
    messages: {
      mark: {
        message: '文本带有商标符号“{found}”。',
        advice: '不用产品名说明所指；别无他词可用时才保留该名称。',
      },
    },
  },
  'typography/caption-capitals': {
    title: '图和表的标题仅首词大写',
    messages: {
      capitals: {
        message: '{label} {number}的标题“{title}”中普通词用了大写。',
        advice: '保留首个大写以及名称和缩略语的大写。',
      },
    },
  },
  'typography/curly-quotes': {
    title: '引号只用一种',
    messages: {
      mixed: {
        message: '用弯引号的段落：{curly}；用直引号的段落：{straight}。',
        advice: '全文使用直双引号。',
      },
    },
  },
  'typography/direct-formatting': {
    title: '文本不着色，不突出显示',
    messages: {
      color: { message: '文本带有颜色。', advice: '设为黑色；颜色要表达的意思用文字说明。' },
      highlight: { message: '文本带有突出显示。', advice: '处理突出显示所标内容，并取消突出显示。' },
    },
  },
  'typography/emphasis': {
    title: '正文不用粗体，不加下划线',
    messages: {
      bold: { message: '整句用了粗体。', advice: '改为正体；如是标题，则设为标题。' },
      underlined: { message: '整句加了下划线。', advice: '去掉下划线：下划线用于网址。' },
    },
  },
  'typography/heading-capitals': {
    title: '标题仅首词大写',
    messages: {
      capitals: {
        message: '标题“{title}”中普通词用了大写。',
        advice: '保留首个大写以及名称和缩略语的大写。',
      },
    },
  },
  'typography/page-size': {
    title: '页面为A4',
    messages: {
      size: { message: '页面为{width}×{height}毫米，不是A4。', advice: '将页面设为A4；转换时会处理。' },
    },
  },
  'typography/styles': {
    title: '段落使用模板的样式',
    messages: {
      styles: {
        message: '有{count}个段落的样式不属于模板：{names}。',
        advice: '使用ITU-T模板的样式，或转换文件，转换时会设置样式。',
      },
    },
  },
};
