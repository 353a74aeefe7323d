import type { Language } from '@fg2rec/document';

/** What stands, highlighted, where a person has to write. Square brackets make it a placeholder for the rules. */
export const placeholderWords: Readonly<
  Record<
    Language,
    Readonly<Record<'scope' | 'summary' | 'keywords' | 'title' | 'number' | 'series' | 'confirm', string>>
  >
> = {
  en: {
    scope: '[Scope to be written: the object of the text, the aspects covered, and the limits of its use.]',
    summary: '[Summary to be written: a brief overview of the purpose and contents.]',
    keywords: '[Keywords to be given: a few, in alphabetical order, separated by commas.]',
    title: '[Title]',
    number: '[number]',
    series: '[series]',
    confirm: '[to be confirmed]',
  },
  fr: {
    scope: "[Domaine d'application à rédiger: objet du texte, aspects traités et limites d'utilisation.]",
    summary: "[Résumé à rédiger: bref aperçu de l'objet et du contenu.]",
    keywords: '[Mots clés à donner: quelques-uns, par ordre alphabétique, séparés par des virgules.]',
    title: '[Titre]',
    number: '[numéro]',
    series: '[série]',
    confirm: '[à confirmer]',
  },
  es: {
    scope: '[Alcance por redactar: objeto del texto, aspectos tratados y límites de su aplicación.]',
    summary: '[Resumen por redactar: breve descripción de la finalidad y el contenido.]',
    keywords: '[Palabras clave por indicar: unas pocas, por orden alfabético, separadas por comas.]',
    title: '[Título]',
    number: '[número]',
    series: '[serie]',
    confirm: '[por confirmar]',
  },
  ru: {
    scope: '[Сфера применения: указать предмет текста, рассматриваемые аспекты и пределы применения.]',
    summary: '[Резюме: кратко изложить цель и содержание.]',
    keywords: '[Ключевые слова: указать несколько слов в алфавитном порядке через запятую.]',
    title: '[Название]',
    number: '[номер]',
    series: '[серия]',
    confirm: '[подлежит подтверждению]',
  },
  ar: {
    scope: '[مجال التطبيق: يُكتب موضوع النص والجوانب التي يتناولها وحدود تطبيقه.]',
    summary: '[ملخص: تُكتب لمحة موجزة عن الغرض والمحتوى.]',
    keywords: '[مصطلحات أساسية: تُذكر بضعة مصطلحات مرتبة أبجدياً وتفصل بينها فواصل.]',
    title: '[العنوان]',
    number: '[الرقم]',
    series: '[السلسلة]',
    confirm: '[يُرجى التأكيد]',
  },
  zh: {
    scope: '[范围待撰写：文本的对象、涵盖的方面及适用限度。]',
    summary: '[摘要待撰写：简要说明目的和内容。]',
    keywords: '[关键词待提供：若干个，按字母顺序排列，用逗号分隔。]',
    title: '[标题]',
    number: '[编号]',
    series: '[系列]',
    confirm: '[待确认]',
  },
};
