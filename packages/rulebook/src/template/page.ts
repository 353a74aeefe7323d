import type { Language } from '@fg2rec/document';

/** The page of a draft (skeleton of 2022): A4 with 2 cm all round. Twips. */
export const page = {
  width: 11907,
  height: 16840,
  margins: { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 425, footer: 709, gutter: 0 },
  /** Width of the text: 9639. */
  textWidth: 11907 - 2 * 1134,
  columnSpace: 720,
  linePitch: 360,
} as const;

/** The fonts of a text by script, and its proofing languages as BCP 47 tags. */
export interface Typography {
  readonly latin: string;
  readonly eastAsia: string;
  readonly complex: string;
  readonly language: string;
  readonly eastAsiaLanguage: string;
  readonly complexLanguage: string;
  readonly rightToLeft: boolean;
  /** Size of Arabic letters for each size of Latin ones: Arabic types look smaller. */
  readonly complexScale: number;
}

const latin: Omit<Typography, 'language'> = {
  latin: 'Times New Roman',
  eastAsia: 'SimSun',
  complex: 'Times New Roman',
  eastAsiaLanguage: 'zh-CN',
  complexLanguage: 'ar-SA',
  rightToLeft: false,
  complexScale: 1,
};

/** ITU texts are set in Times New Roman; Chinese in SimSun, Arabic in Traditional Arabic a quarter larger. */
export const typography: Readonly<Record<Language, Typography>> = {
  en: { ...latin, language: 'en-GB' },
  fr: { ...latin, language: 'fr-FR' },
  es: { ...latin, language: 'es-ES' },
  ru: { ...latin, language: 'ru-RU' },
  zh: { ...latin, language: 'en-GB' },
  ar: {
    ...latin,
    language: 'en-GB',
    complex: 'Traditional Arabic',
    complexLanguage: 'ar-EG',
    rightToLeft: true,
    complexScale: 1.25,
  },
};
