import type { DocumentKind, Language } from '@fg2rec/document';
import { documentKinds, informativeNoteText, vocabulary } from '@fg2rec/rulebook';

/** What a person has to write, in brackets: a placeholder for the rules, in words that they know in each language. */
const toWrite: Readonly<Record<Language, (what: string) => string>> = {
  en: (what) => `[to be completed: ${what}]`,
  fr: (what) => `[à compléter: ${what}]`,
  es: (what) => `[por completar: ${what}]`,
  ru: (what) => `[TBD] ${what}`,
  ar: (what) => `[TBD] ${what}`,
  zh: (what) => `[待补充] ${what}`,
};

interface Words {
  readonly title: string;
  readonly summary: string;
  readonly scope: string;
  readonly body: string;
  readonly annex: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'title of the text',
    summary: 'purpose and contents in a few sentences',
    scope: 'object of the text, aspects covered, limits of its use',
    body: 'the text itself, in clauses from 6 on',
    annex: 'what belongs to the text but would interrupt it',
  },
  fr: {
    title: 'titre du texte',
    summary: 'objet et contenu en quelques phrases',
    scope: "objet du texte, aspects traités, limites d'utilisation",
    body: 'le texte lui-même, à partir du paragraphe 6',
    annex: "ce qui appartient au texte mais l'interromprait",
  },
  es: {
    title: 'título del texto',
    summary: 'finalidad y contenido en pocas frases',
    scope: 'objeto del texto, aspectos tratados, límites de su aplicación',
    body: 'el texto mismo, a partir de la cláusula 6',
    annex: 'lo que pertenece al texto pero lo interrumpiría',
  },
  ru: {
    title: 'Название текста',
    summary: 'Цель и содержание в нескольких предложениях.',
    scope: 'Предмет текста, рассматриваемые аспекты, пределы применения.',
    body: 'Сам текст, начиная с раздела 6.',
    annex: 'То, что относится к тексту, но прерывало бы его.',
  },
  ar: {
    title: 'عنوان النص',
    summary: 'الغرض والمحتوى في بضع جمل.',
    scope: 'موضوع النص والجوانب التي يتناولها وحدود تطبيقه.',
    body: 'النص نفسه بدءاً من الفقرة 6.',
    annex: 'ما ينتمي إلى النص ولكنه يقطعه.',
  },
  zh: {
    title: '文本标题',
    summary: '用几句话说明目的和内容。',
    scope: '文本的对象、涵盖的方面及适用限度。',
    body: '正文，自第6节起。',
    annex: '属于文本但会打断正文的内容。',
  },
};

/**
 * A deliverable to begin with, as Markdown: front matter for the cover, every clause that its kind asks for with its
 * fixed words, and what is to be written in brackets.
 */
export function skeletonMarkdown(kind: DocumentKind, language: Language, title?: string): string {
  const profile = documentKinds[kind];
  const wording = (key: string): string => vocabulary.wording(key, language).text;
  const open = toWrite[language];
  const text = words[language];
  const none = wording('none');
  // `TBD` in a title would be an acronym.
  const titled = /^\[TBD\]/.test(open('')) ? text.title : open(text.title);
  const heading = title ?? titled;
  const isReport = kind === 'technical-report' || kind === 'technical-paper';
  const front = [
    '---',
    `title: ${JSON.stringify(heading)}`,
    ...(profile.recommendationNumber ? ['number: X.abc'] : []),
    `kind: ${kind}`,
    `language: ${language}`,
    'group: ""',
    'question: ""',
    'meeting: ""',
    'source: ""',
    'contact:',
    '  - name: ""',
    '    organization: ""',
    '    country: ""',
    '    email: ""',
    'abstract: ""',
    '---',
  ];
  const sections: string[] = [
    `## ${wording('summary')}`,
    `${profile.recommendationNumber && language === 'en' ? 'Recommendation ITU-T X.abc specifies ' : ''}${open(text.summary)}`,
    ...(isReport && language === 'en' ? [informativeNoteText] : []),
    ...(profile.keywords === 'required'
      ? [`## ${wording('keywords')}`, `${open('…').replace(/: ?…|…/, '')}`]
      : []),
  ];
  const fixed = profile.fixedClauses.length > 0 || profile.focusGroup;
  const clauses = fixed
    ? [
        [`## 1 ${wording('scope')}`, open(text.scope)],
        [`## 2 ${wording('references')}`, none],
        [
          `## 3 ${wording('definitions')}`,
          `### 3.1 ${wording('termsDefinedElsewhere')}`,
          none,
          `### 3.2 ${wording('termsDefinedHere')}`,
          none,
        ],
        [`## 4 ${wording('abbreviations')}`, none],
        [`## 5 ${wording('conventions')}`, none],
        [`## 6 ${titled}`, open(text.body)],
      ].flat()
    : [`## 1 ${wording('scope')}`, open(text.scope), `## 2 ${titled}`, open(text.body)];
  return `${[front.join('\n'), ...sections, ...clauses, examples].join('\n\n')}\n`;
}

/** How to write what Markdown has no signs for; a comment, which is no text. */
const examples = `<!--
How to write what Markdown alone has no signs for. Take what you need and delete the rest.

:::note
Notes become NOTE 1 –, NOTE 2 – in their clause.
:::

:::term[agent]{source="ITU-T X.1234"}
What the term means.
:::

:::figure[Title of the figure]{#fig-architecture}
![Words for those who cannot see it](figures/architecture.png)
:::

:::table[Title of the table]{#tab-values}
| Item | Value |
|------|-------|
| a    | 1     |
:::

See [](#fig-architecture) and [](#tab-values). A citation is [ITU-T X.1234]; the entry in clause 2 begins with it.

$$
E = mc^2
$$
{: #eq-energy}

:::annex[Title]{number=A}
Text of the annex.
:::

::include{file="other-file.md"}
-->`;
