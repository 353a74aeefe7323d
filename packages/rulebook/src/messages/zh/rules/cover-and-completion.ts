import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Chinese: cover and completion. */
export const coverAndCompletion: RuleTexts = {
  'cover/abstract-length': {
    title: '封面摘要少于200词',
    messages: {
      long: { message: '摘要有{words}个词。', advice: '缩短到200词以内。' },
    },
  },
  'cover/deadline': {
    title: '临时文件在主管组会议前四个日历周提交',
    messages: {
      missed: {
        message: '临时文件的截止日期{deadline}已过{days}；会议于{meeting}开始。',
        advice: '询问主管组是否接受迟交的文件，或提交下次会议。',
      },
      due: {
        message: '临时文件须在{deadline}前提交，还有{days}；会议于{meeting}开始。',
        advice: '届时提交电信标准化局：会议前四个日历周。',
      },
      met: {
        message: '临时文件的截止日期{deadline}可以赶上：还有{days}；会议于{meeting}开始。',
        advice: '届时提交；建议书草案文本最好在{encouraged}前，即提前六周提交。',
      },
      invalid: { message: '会议日期“{meeting}”不是日期。', advice: '按年-月-日给出，如2026-09-07。' },
    },
  },
  'cover/missing-fields': {
    title: '临时文件的封面完整',
    messages: {
      missing: {
        message: '临时文件的封面缺少：{field}。',
        advice: '以选项或在配置中给出，或在临时文件中填写占位处。',
      },
    },
  },
  'cover/td-number': {
    title: '文件编号的形式为“SG17-TD2484”',
    messages: {
      form: {
        message: '文件编号“{number}”不是临时文件编号的形式。',
        advice: '使用电信标准化局分配的编号，如“SG17-TD2484”或“TSAG-TD011R1/GEN”。',
      },
    },
  },
  'cover/title-form': {
    title: '建议书草案的临时文件标题为“Draft new Recommendation ITU-T X.x: title”',
    messages: {
      form: {
        message:
          '临时文件的标题“{title}”没有以“Draft new Recommendation”或“Draft revised Recommendation”开头。',
        advice: '标题写作“Draft new Recommendation ITU-T X.x: title”。',
      },
    },
  },
  'completion/amendment-revisions': {
    title: '修正或勘误以修订标记显示修改',
    messages: {
      none: { message: '该修正没有修订标记。', advice: '以相对于现行文本的修订显示新增和删除的内容。' },
    },
  },
  'completion/comments': {
    title: '没有未处理的批注',
    messages: {
      open: { message: '文件有{comments}。', advice: '处理批注所提事项，并在Word中删除。' },
    },
  },
  'completion/placeholders': {
    title: '没有遗留的占位处',
    messages: {
      left: { message: '遗留一个占位处：“{words}”。', advice: '换成应有的文字，或删除。' },
    },
  },
  'completion/tracked-changes': {
    title: '没有未处理的修订',
    messages: {
      open: {
        message: '文件有{changes}（{authors}）。',
        advice: '在Word中逐一接受或拒绝。除非您要求读取原文，本报告按已接受处理。',
      },
    },
  },
};
