import { copied, type LexiconEntries, official, recalled, software } from './entry.ts';

/** Sentences with a fixed wording in clauses 2 to 5, annexes and appendices. */
export const formulae = {
  annexIntegral: {
    en: official('AG16', '(This annex forms an integral part of this Recommendation.)'),
    fr: recalled('(Cette annexe fait partie intégrante de la présente Recommandation.)', [
      '(La présente annexe fait partie intégrante de la présente Recommandation.)',
    ]),
    es: recalled('(Este anexo forma parte integrante de la presente Recomendación.)', [
      '(Este anexo es parte integrante de esta Recomendación.)',
    ]),
    ru: recalled('(Данное Приложение является неотъемлемой частью настоящей Рекомендации.)', [
      '(Настоящее Приложение является неотъемлемой частью настоящей Рекомендации.)',
    ]),
    ar: software('MN', '(يشكل هذا الملحق جزءاً أساسياً من هذه التوصية)', [
      '(يشكل هذا الملحق جزءاً لا يتجزأ من هذه التوصية.)',
    ]),
    zh: copied('E800', '（本附件是本建议书不可分割的一部分）', ['（本附件是本建议书不可分割的组成部分）']),
  },
  appendixNotIntegral: {
    en: official('AG16', '(This appendix does not form an integral part of this Recommendation.)'),
    fr: recalled('(Cet appendice ne fait pas partie intégrante de la présente Recommandation.)', [
      '(Le présent appendice ne fait pas partie intégrante de la présente Recommandation.)',
    ]),
    es: recalled('(Este apéndice no forma parte integrante de la presente Recomendación.)', [
      '(El presente apéndice no forma parte integrante de esta Recomendación.)',
    ]),
    ru: recalled('(Данное Дополнение не является неотъемлемой частью настоящей Рекомендации.)'),
    ar: software('MN', '(لا يشكل هذا التذييل جزءاً أساسياً من هذه التوصية)'),
    zh: official('A7d', '（本附录并非本建议书不可分割的组成部分）', [
      '（本附录不是本建议书不可分割的组成部分）',
    ]),
  },
  referencesLead: {
    en: official(
      'E119',
      'The following ITU-T Recommendations and other references contain provisions which, through reference in this text, constitute provisions of this Recommendation. At the time of publication, the editions indicated were valid. All Recommendations and other references are subject to revision; users of this Recommendation are therefore encouraged to investigate the possibility of applying the most recent edition of the Recommendations and other references listed below. A list of the currently valid ITU-T Recommendations is regularly published. The reference to a document within this Recommendation does not give it, as a stand-alone document, the status of a Recommendation.',
    ),
    fr: official(
      'E119',
      "Les Recommandations UIT-T et autres références suivantes contiennent des dispositions qui, par suite de la référence qui y est faite, constituent des dispositions de la présente Recommandation. Au moment de la publication, les éditions indiquées étaient en vigueur. Toute Recommandation ou autre référence est sujette à révision; les utilisateurs de la présente Recommandation sont de ce fait invités à rechercher la possibilité d'appliquer les éditions les plus récentes des Recommandations et autres références énumérées ci-dessous. Une liste des Recommandations UIT-T en vigueur est publiée périodiquement. La référence à un document figurant dans la présente Recommandation ne donne pas à ce document en tant que tel le statut de Recommandation.",
    ),
    es: official(
      'E119',
      'Las siguientes Recomendaciones UIT-T y demás referencias contienen disposiciones que, por referencia a las mismas en este texto, constituyen disposiciones de esta Recomendación. En la fecha de publicación, las ediciones citadas estaban en vigor. Todas las Recomendaciones y demás referencias están sujetas a revisión, por lo que se alienta a los usuarios de esta Recomendación a que consideren la posibilidad de aplicar la edición más reciente de las Recomendaciones y demás referencias que se indican a continuación. Se publica periódicamente una lista de las Recomendaciones UIT-T vigentes. La referencia a un documento en el marco de esta Recomendación no confiere al mismo, como documento autónomo, el rango de Recomendación.',
    ),
    ru: official(
      'E119',
      'Указанные ниже Рекомендации МСЭ-Т и другие справочные документы содержат положения, которые путем ссылок на них в данном тексте составляют положения настоящей Рекомендации. На момент публикации указанные издания были действующими. Все Рекомендации и другие справочные документы могут подвергаться пересмотру; поэтому всем пользователям настоящей Рекомендации предлагается изучить возможность применения последнего издания Рекомендаций и других справочных документов, перечисленных ниже. Перечень действующих на настоящий момент Рекомендаций МСЭ-Т регулярно публикуется. Ссылка в настоящей Рекомендации на какой-либо документ не придает этому отдельному документу статуса Рекомендации.',
      [
        // The official edition leaves the last full stop out.
        'Указанные ниже Рекомендации МСЭ-Т и другие справочные документы содержат положения, которые путем ссылок на них в данном тексте составляют положения настоящей Рекомендации. На момент публикации указанные издания были действующими. Все Рекомендации и другие справочные документы могут подвергаться пересмотру; поэтому всем пользователям настоящей Рекомендации предлагается изучить возможность применения последнего издания Рекомендаций и других справочных документов, перечисленных ниже. Перечень действующих на настоящий момент Рекомендаций МСЭ-Т регулярно публикуется. Ссылка в настоящей Рекомендации на какой-либо документ не придает этому отдельному документу статуса Рекомендации',
      ],
    ),
    ar: official(
      'E119',
      'تتضمن التوصيات التالية لقطاع تقييس الاتصالات وغيرها من المراجع أحكاماً تشكل من خلال الإشارة إليها في هذا النص جزءاً لا يتجزأ من هذه التوصية. وقد كانت جميع الطبعات المذكورة سارية الصلاحية في وقت النشر. ولما كانت جميع التوصيات والمراجع الأخرى تخضع إلى المراجعة، يرجى من جميع المستعملين لهذه التوصية السعي إلى تطبيق أحدث طبعة للتوصيات والمراجع الأخرى الواردة أدناه. وتُنشر بانتظام قائمة توصيات قطاع تقييس الاتصالات السارية الصلاحية. والإشارة إلى أي وثيقة في هذه التوصية لا يضفي على الوثيقة، بحد ذاتها، صفة توصية.',
    ),
    zh: copied(
      'E800',
      '下列ITU-T建议书和其它参考文献的条款，通过在本建议书中的引用而构成本建议书的条款。在出版时，所指出的版本是有效的。所有的建议书和其它参考文献都面临修订，使用本建议书的各方应探讨使用下列建议书和其它参考文献最新版本的可能性。当前有效的ITU-T建议书清单定期出版。本建议书中引用某个独立文件，并非确定该文件具备建议书的地位。',
    ),
  },
  termsElsewhereLead: {
    en: official('AG16', 'This Recommendation uses the following terms defined elsewhere:'),
    fr: official('E119', 'La présente Recommandation emploie les termes suivants définis ailleurs:'),
    es: official(
      'E119',
      'En esta Recomendación se utilizan los siguientes términos definidos en otros documentos:',
    ),
    ru: official(
      'E119',
      'В настоящей Рекомендации используются следующие термины, определенные в других документах:',
    ),
    ar: official('E119', 'تستخدم هذه التوصية المصطلحات التالية المعرَّفة في وثائق أخرى:'),
    zh: software('MN', '本建议书采用下列他处定义的术语：', ['本建议书使用下列他处定义的术语：']),
  },
  termsHereLead: {
    en: official('AG16', 'This Recommendation defines the following terms:', [
      'This Recommendation defines the following term:',
    ]),
    fr: official('E119', 'La présente Recommandation définit les termes suivants:'),
    es: official('E119', 'En la presente Recomendación se definen los siguientes términos:'),
    ru: official('E119', 'В настоящей Рекомендации определены следующие термины:'),
    ar: official('E119', 'تعرف هذه التوصية المصطلحات التالية:'),
    zh: software('MN', '本建议书定义下列术语：'),
  },
  abbreviationsLead: {
    en: official('AG16', 'This Recommendation uses the following abbreviations and acronyms:'),
    fr: official('E119', 'La présente Recommandation utilise les abréviations et acronymes suivants:'),
    es: official('E119', 'En la presente Recomendación se utilizan las siguientes abreviaturas y acrónimos:'),
    ru: official('E119', 'В настоящей Рекомендации используются следующие сокращения и акронимы:'),
    ar: official('E119', 'تستخدم هذه التوصية الاختصارات والأسماء المختصرة التالية:'),
    zh: recalled('本建议书使用下列缩写词和首字母缩略语：', [
      '本建议书采用下列缩写词和首字母缩略语：',
      '本建议书使用以下缩略语与缩写：',
    ]),
  },
  none: {
    en: official('AG16', 'None.'),
    fr: official('E119', 'Néant.'),
    es: official('E119', 'Ninguno.', ['Ninguna.']),
    ru: official('E119', 'Отсутствуют.', ['Отсутствует.']),
    ar: official('E119', 'لا توجد.'),
    zh: recalled('无。'),
  },
  blankClause: {
    en: official('AG16', 'This clause is intentionally left blank.'),
    fr: software('MN', 'Cette clause est laissée en blanc intentionnellement.'),
    es: software('MN', 'Esta cláusula se deja en blanco intencionalmente.'),
    ru: software('MN', 'Этот пункт намеренно оставлен пустым.'),
    ar: software('MN', 'تم ترك هذا الشرط فارغًا عمدًا'),
    zh: recalled('本节有意留空。'),
  },
} satisfies LexiconEntries;
