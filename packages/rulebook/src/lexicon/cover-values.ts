import { type LexiconEntries, official, recalled } from './entry.ts';

/**
 * What stands behind the labels of a TD cover: the group as printed, the language of the original, and the visible
 * placeholders that stand where a person has to fill something in.
 */
export const coverValues = {
  tdStudyGroup: {
    en: official('TD19', 'STUDY GROUP {n}'),
    fr: recalled("COMMISSION D'ÉTUDES {n}"),
    es: recalled('COMISIÓN DE ESTUDIO {n}'),
    ru: recalled('{n}-Я ИССЛЕДОВАТЕЛЬСКАЯ КОМИССИЯ', ['ИССЛЕДОВАТЕЛЬСКАЯ КОМИССИЯ {n}']),
    ar: recalled('لجنة الدراسات {n}'),
    zh: recalled('第{n}研究组'),
  },
  tdOriginalLine: {
    en: official('TD19', 'Original: {language}'),
    fr: recalled('Original: {language}'),
    es: recalled('Original: {language}'),
    ru: recalled('Оригинал: {language}'),
    ar: recalled('الأصل: {language}'),
    zh: official('A7d', '原文：{language}'),
  },
  languageEn: {
    en: official('TD19', 'English'),
    fr: recalled('anglais'),
    es: recalled('inglés'),
    ru: recalled('английский'),
    ar: recalled('بالإنكليزية'),
    zh: official('A7d', '英文'),
  },
  languageFr: {
    en: recalled('French'),
    fr: recalled('français'),
    es: recalled('francés'),
    ru: recalled('французский'),
    ar: recalled('بالفرنسية'),
    zh: recalled('法文'),
  },
  languageEs: {
    en: recalled('Spanish'),
    fr: recalled('espagnol'),
    es: recalled('español'),
    ru: recalled('испанский'),
    ar: recalled('بالإسبانية'),
    zh: recalled('西班牙文'),
  },
  languageRu: {
    en: recalled('Russian'),
    fr: recalled('russe'),
    es: recalled('ruso'),
    ru: recalled('русский'),
    ar: recalled('بالروسية'),
    zh: recalled('俄文'),
  },
  languageAr: {
    en: recalled('Arabic'),
    fr: recalled('arabe'),
    es: recalled('árabe'),
    ru: recalled('арабский'),
    ar: recalled('بالعربية'),
    zh: recalled('阿拉伯文'),
  },
  languageZh: {
    en: recalled('Chinese'),
    fr: recalled('chinois'),
    es: recalled('chino'),
    ru: recalled('китайский'),
    ar: recalled('بالصينية'),
    zh: recalled('中文'),
  },
  emblemPlaceholder: {
    en: recalled('Place for the emblem of the ITU'),
    fr: recalled("Emplacement de l'emblème de l'UIT"),
    es: recalled('Lugar para el emblema de la UIT'),
    ru: recalled('Место для эмблемы МСЭ'),
    ar: recalled('مكان شعار الاتحاد'),
    zh: recalled('国际电联徽标的位置'),
  },
  emblem: {
    en: recalled('Emblem of the ITU'),
    fr: recalled("Emblème de l'UIT"),
    es: recalled('Emblema de la UIT'),
    ru: recalled('Эмблема МСЭ'),
    ar: recalled('شعار الاتحاد'),
    zh: recalled('国际电联徽标'),
  },
  // Descriptions of the cover's tables for readers who cannot see them.
  coverDescription: {
    en: recalled('Cover: number of the document, group, Question, meeting, source, title and contacts'),
    fr: recalled('Couverture: numéro du document, groupe, Question, réunion, origine, titre et contacts'),
    es: recalled('Portada: número del documento, grupo, Cuestión, reunión, origen, título y contactos'),
    ru: recalled('Обложка: номер документа, группа, Вопрос, собрание, источник, название и контакты'),
    ar: recalled('الغلاف: رقم الوثيقة والفريق والمسألة والاجتماع والمصدر والعنوان وجهات الاتصال'),
    zh: recalled('封面：文件编号、组、课题、会议、来源、标题和联系人'),
  },
} satisfies LexiconEntries;
