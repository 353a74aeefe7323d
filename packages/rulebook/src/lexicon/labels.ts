import { copied, type LexiconEntries, official, recalled, software } from './entry.ts';

/** Labels of figures, tables, equations and notes, and the word for a clause. */
export const labels = {
  figure: {
    en: official('AG16', 'Figure'),
    fr: official('E119', 'Figure'),
    es: official('E119', 'Figura'),
    ru: official('E119', 'Рисунок'),
    ar: official('E119', 'الشكل'),
    zh: copied('E800', '图'),
  },
  table: {
    en: official('AG16', 'Table'),
    fr: recalled('Tableau'),
    es: recalled('Cuadro', ['Tabla']),
    ru: recalled('Таблица'),
    ar: recalled('الجدول'),
    zh: recalled('表'),
  },
  equation: {
    en: official('AG16', 'Equation'),
    fr: software('MN', 'Équation'),
    es: software('MN', 'Ecuación'),
    ru: software('MN', 'Уравнение'),
    ar: software('MN', 'معادلة'),
    zh: recalled('公式', ['方程式']),
  },
  note: {
    en: official('AG16', 'NOTE'),
    fr: official('E119', 'NOTE'),
    es: official('E119', 'NOTA'),
    ru: official('E119', 'ПРИМЕЧАНИЕ'),
    ar: official('E119', 'ملاحظة'),
    zh: official('A7d', '注'),
  },
  noteLeadSingle: {
    en: official('AG16', 'NOTE – '),
    fr: official('E119', 'NOTE – '),
    es: official('E119', 'NOTA – '),
    ru: official('E119', 'ПРИМЕЧАНИЕ. – '),
    ar: official('E119', 'ملاحظة - '),
    zh: official('A7d', '注 – '),
  },
  noteLeadNumbered: {
    en: official('AG16', 'NOTE {n} – '),
    fr: recalled('NOTE {n} – '),
    es: recalled('NOTA {n} – '),
    ru: recalled('ПРИМЕЧАНИЕ {n}. – '),
    ar: recalled('الملاحظة {n} - '),
    zh: copied('E800', '注 {n} – '),
  },
  clause: {
    en: official('AG16', 'clause'),
    fr: recalled('§', ['paragraphe']),
    es: recalled('cláusula', ['§']),
    ru: recalled('пункт', ['п.']),
    ar: recalled('الفقرة'),
    zh: official('A7d', '第{n}节', ['第{n}条', '第{n}款']),
  },
} satisfies LexiconEntries;
