import type { Language } from '@fg2rec/document';
import type { Messages } from './messages.ts';
import { english } from './say.ts';

/** What fg2rec says in a language. Each is read when it is first asked for: most runs need none but English. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return english;
    case 'fr':
      return (await import('./fr/index.ts')).french;
    case 'es':
      return (await import('./es/index.ts')).spanish;
    case 'ru':
      return (await import('./ru/index.ts')).russian;
    case 'ar':
      return (await import('./ar/index.ts')).arabic;
    case 'zh':
      return (await import('./zh/index.ts')).chinese;
  }
}
