/** The six official languages of the ITU, as in ISO 639-1. */
export type Language = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh';

export const languages: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
