import type { PhraseTexts } from '../../messages.ts';

/** Arabic: checklists. */
export const checklists: PhraseTexts = {
  'What the rules leave to people': 'ما تتركه القواعد للأشخاص',
  'Author’s guide, Annex D': 'دليل المؤلف، الملحق D',
  'TSAG draft checklist for deliverables':
    'مشروع قائمة التحقق للفريق الاستشاري لتقييس الاتصالات بشأن النواتج',
  'The text is technically accurate.': 'النص دقيق من الناحية التقنية.',
  'The technical solution is sound and has few options.': 'الحل التقني سليم وخياراته قليلة.',
  'It does not conflict with approved Recommendations.': 'لا يتعارض مع توصيات موافق عليها.',
  'The normative part has no case studies.': 'ليس في الجزء المعياري دراسات حالة.',
  'Examples in the normative part are short.': 'الأمثلة في الجزء المعياري قصيرة.',
  'The text follows the Author’s guide and the templates.': 'يتبع النص دليل المؤلف والنماذج.',
  'Spelling and grammar are checked.': 'الإملاء والقواعد مدققة.',
  'Definitions are checked against the ITU database of terms and Annex B of the guide.':
    'التعاريف مقارنة بقاعدة بيانات مصطلحات الاتحاد والملحق B بالدليل.',
  'All acronyms are spelt out, those in figures and tables too.':
    'جميع المختصرات مكتوبة كاملة، حتى في الأشكال والجداول.',
  'The normative part uses all references of clause 2.': 'يستعمل الجزء المعياري جميع مراجع الفقرة 2.',
  'Clause 2 is qualified according to Recommendation ITU-T A.5.': 'الفقرة 2 مستوفية وفقاً للتوصية ITU-T A.5.',
  'The Scope says what the body does, and the body does what the Scope says.':
    'يقول مجال التطبيق ما يفعله النص، ويفعل النص ما يقوله.',
  'Documents that are cited before clause 6 only are in the Bibliography.':
    'الوثائق التي لا يُستشهد بها إلا قبل الفقرة 6 في البيبليوغرافيا.',
  'References are in order: ITU-T and ITU-R first, then ISO, IEC and others.':
    'المراجع مرتبة: ITU-T وITU-R أولاً، ثم ISO وIEC وغيرهما.',
  'Normative references to other organizations are qualified under Recommendation ITU-T A.5.':
    'المراجع المعيارية إلى منظمات أخرى مسوَّغة بموجب التوصية ITU-T A.5.',
  'Sources of definitions alone are in the Bibliography.': 'مصادر التعاريف وحدها في البيبليوغرافيا.',
  'No word of everyday use is defined.': 'لا تُعرَّف كلمة شائعة الاستعمال.',
  'Only keywords that are used are declared.': 'لا تُعلن إلا الكلمات الرئيسية المستعملة.',
  'Shapes and line styles of figures are explained in a legend or in clause 5.':
    'أشكال الرسوم وأنماط خطوطها مشروحة في مفتاح أو في الفقرة 5.',
  'Use cases stand in an appendix.': 'ترد حالات الاستعمال في تذييل.',
  'Figures: terms are explained, and functional architectures show how their parts are joined.':
    'الأشكال: المصطلحات مشروحة، وتبين المعماريات الوظيفية كيف تترابط أجزاؤها.',
  'The text of this item was not at hand; see the draft itself.': 'لم يتوفر نص هذا البند؛ انظر المشروع نفسه.',
  'The terms of reference say which deliverables are expected, formatted base material for draft Recommendations or informative texts among them.':
    'تذكر الاختصاصات النواتج المتوقعة، ومنها مواد أساسية منسقة لمشاريع توصيات أو نصوص إعلامية.',
  'The deliverable is drafted and formatted in the form that the study group works with, such as the structure of a Recommendation.':
    'الناتج مصوغ ومنسق بالشكل الذي تعمل به لجنة الدراسات، مثل هيكل التوصية.',
  'The parent group sees to it that the deliverable reaches the right study group or groups in time, above all where it is not plain which that is.':
    'يحرص الفريق الرئيسي على وصول الناتج في حينه إلى لجنة الدراسات المناسبة، ولا سيما عندما لا تكون واضحة.',
  'Those who lead the work have experience in drafting, or are trained in it.':
    'لدى من يقودون العمل خبرة في الصياغة أو تدريب عليها.',
  "A deliverable meant to become a Recommendation or Supplement follows the Author's guide, and its content suits such a text.":
    'الناتج المراد أن يصبح توصية أو إضافة يتبع دليل المؤلف، ومحتواه ملائم لمثل هذا النص.',
  'Drafts are shared regularly with the parent group, and as soon as possible with another study group whose field they touch.':
    'تُطلع المشاريع بانتظام على الفريق الرئيسي، وفي أقرب وقت على أي لجنة دراسات أخرى تمس مجالها.',
  'Once mature, the deliverable is approved by the focus group and sent to the parent group.':
    'متى نضج الناتج وافق عليه الفريق المتخصص وأُرسل إلى الفريق الرئيسي.',
  'The parent group keeps count of the Recommendations approved and informative texts agreed on the basis of focus group deliverables.':
    'يحصي الفريق الرئيسي التوصيات الموافق عليها والنصوص الإعلامية المتفق عليها على أساس نواتج الأفرقة المتخصصة.',
};
