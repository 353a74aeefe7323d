/** The six official languages of the ITU, by their codes in ISO 639-1. */
export const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

export type Language = (typeof languages)[number];
