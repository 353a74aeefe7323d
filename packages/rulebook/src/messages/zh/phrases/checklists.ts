import type { PhraseTexts } from '../../messages.ts';

/** Chinese: checklists. */
export const checklists: PhraseTexts = {
  'What the rules leave to people': '规则留给人判断的事项',
  'Author’s guide, Annex D': '作者指南，附件D',
  'TSAG draft checklist for deliverables': 'TSAG可交付成果检查清单草案',
  'The text is technically accurate.': '文本在技术上准确。',
  'The technical solution is sound and has few options.': '技术方案可靠，选项少。',
  'It does not conflict with approved Recommendations.': '不与已批准的建议书冲突。',
  'The normative part has no case studies.': '规范性部分没有案例研究。',
  'Examples in the normative part are short.': '规范性部分的示例简短。',
  'The text follows the Author’s guide and the templates.': '文本遵循作者指南和模板。',
  'Spelling and grammar are checked.': '拼写和语法已检查。',
  'Definitions are checked against the ITU database of terms and Annex B of the guide.':
    '定义已对照国际电联术语数据库和指南附件B核查。',
  'All acronyms are spelt out, those in figures and tables too.':
    '所有缩略语均已写出全称，图表中的也不例外。',
  'The normative part uses all references of clause 2.': '规范性部分使用了第2节的全部参考文献。',
  'Clause 2 is qualified according to Recommendation ITU-T A.5.': '第2节符合ITU-T A.5建议书的要求。',
  'The Scope says what the body does, and the body does what the Scope says.':
    '范围说明了正文的内容，正文与范围相符。',
  'Documents that are cited before clause 6 only are in the Bibliography.':
    '仅在第6节之前引用的文件列入参考资料。',
  'References are in order: ITU-T and ITU-R first, then ISO, IEC and others.':
    '参考文献有序：先ITU-T和ITU-R，后ISO、IEC及其他。',
  'Normative references to other organizations are qualified under Recommendation ITU-T A.5.':
    '对其他组织文件的规范性引用符合ITU-T A.5建议书。',
  'Sources of definitions alone are in the Bibliography.': '仅用作定义来源的文件列入参考资料。',
  'No word of everyday use is defined.': '没有定义日常用语。',
  'Only keywords that are used are declared.': '只声明使用了的关键词。',
  'Shapes and line styles of figures are explained in a legend or in clause 5.':
    '图的形状和线型在图例或第5节中说明。',
  'Use cases stand in an appendix.': '用例放在附录中。',
  'Figures: terms are explained, and functional architectures show how their parts are joined.':
    '图：术语有解释，功能架构显示各部分如何连接。',
  'The text of this item was not at hand; see the draft itself.': '手头没有此项的文字；请参阅草案本身。',
  'The terms of reference say which deliverables are expected, formatted base material for draft Recommendations or informative texts among them.':
    '职责范围载明预期的可交付成果，其中包括已排好格式的建议书草案基础材料或资料性文本。',
  'The deliverable is drafted and formatted in the form that the study group works with, such as the structure of a Recommendation.':
    '可交付成果按研究组使用的形式（如建议书的结构）起草和排版。',
  'The parent group sees to it that the deliverable reaches the right study group or groups in time, above all where it is not plain which that is.':
    '主管组确保可交付成果及时送达正确的研究组，尤其是在不明确应由哪个组处理时。',
  'Those who lead the work have experience in drafting, or are trained in it.':
    '主持工作的人员有起草经验或受过培训。',
  "A deliverable meant to become a Recommendation or Supplement follows the Author's guide, and its content suits such a text.":
    '拟成为建议书或增补的可交付成果遵循作者指南，其内容适合此类文本。',
  'Drafts are shared regularly with the parent group, and as soon as possible with another study group whose field they touch.':
    '草案定期与主管组共享，并尽快与所涉领域的其他研究组共享。',
  'Once mature, the deliverable is approved by the focus group and sent to the parent group.':
    '成熟后，可交付成果由焦点组批准并送交主管组。',
  'The parent group keeps count of the Recommendations approved and informative texts agreed on the basis of focus group deliverables.':
    '主管组统计以焦点组可交付成果为基础批准的建议书和同意的资料性文本。',
};
