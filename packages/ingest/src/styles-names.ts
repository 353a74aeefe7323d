/**
 * The canonical spelling of a style name. Word writes the names of its built-in styles in English and in its own
 * spelling whatever the language of its menus (ISO/IEC 29500-1 clause 17.7.4.9), but other producers write them as
 * their users see them. Names compare without regard to case or white space; other names keep their spelling.
 */
export function canonicalStyleName(name: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  const folded = trimmed.toLowerCase();
  return builtIn.get(folded) ?? localised(folded) ?? trimmed;
}

const builtInNames = [
  'Normal',
  'Title',
  'Subtitle',
  'List Paragraph',
  'caption',
  'TOC Heading',
  'table of figures',
  'table of authorities',
  'toa heading',
  'footnote text',
  'footnote reference',
  'endnote text',
  'endnote reference',
  'annotation text',
  'annotation reference',
  'annotation subject',
  'header',
  'footer',
  'page number',
  'line number',
  'Body Text',
  'Body Text 2',
  'Body Text 3',
  'Body Text Indent',
  'Body Text Indent 2',
  'Body Text Indent 3',
  'Body Text First Indent',
  'Body Text First Indent 2',
  'Normal (Web)',
  'Normal Indent',
  'No Spacing',
  'Block Text',
  'Quote',
  'Intense Quote',
  'Bibliography',
  'Hyperlink',
  'FollowedHyperlink',
  'Strong',
  'Emphasis',
  'Plain Text',
  'HTML Preformatted',
  'HTML Code',
  'Default Paragraph Font',
  'Normal Table',
  'Table Normal',
  'Table Grid',
  'No List',
  'Balloon Text',
  'Document Map',
  'Revision',
  'macro',
  'Date',
  'Signature',
  'Placeholder Text',
  'index heading',
  'envelope address',
  ...numbered('heading', 9),
  ...numbered('toc', 9),
  ...numbered('index', 9),
  ...['List', 'List Bullet', 'List Number', 'List Continue'].flatMap((list) => [
    list,
    ...numbered(list, 5).slice(1),
  ]),
];

const builtIn: ReadonlyMap<string, string> = new Map(builtInNames.map((name) => [name.toLowerCase(), name]));

/** Numbered built-in styles as menus in other languages call them; the level follows the words. */
const localisedLevels: readonly (readonly [string, readonly string[]])[] = [
  ['heading', ['titre', 'título', 'titulo', 'заголовок', '标题', '標題', 'العنوان', 'عنوان', 'überschrift']],
  [
    'heading',
    ['titolo', 'rubrik', 'kop', 'nagłówek', 'nadpis', 'başlık', '見出し', '제목', 'cabeçalho', 'overskrift'],
  ],
  [
    'toc',
    ['tm', 'tdc', 'оглавление', '目录', '目錄', 'جدول المحتويات', 'verzeichnis', 'sommario', '目次', '목차'],
  ],
];

const localisedNames: Readonly<Record<string, readonly string[]>> = {
  Normal: ['обычный', '正文', '内文', 'عادي', 'standard', 'normale', 'normál', '標準', '표준', 'normaali'],
  'List Paragraph': [
    'paragraphe de liste',
    'párrafo de lista',
    'абзац списка',
    '列出段落',
    '列表段落',
    '清單段落',
    'سرد الفقرات',
    'فقرة قائمة',
    'listenabsatz',
    'paragrafo elenco',
    'リスト段落',
    '목록 단락',
  ],
  caption: [
    'légende',
    'descripción',
    'leyenda',
    'epígrafe',
    'название объекта',
    '题注',
    '標號',
    'تسمية توضيحية',
    'beschriftung',
    'didascalia',
    '図表番号',
    '캡션',
  ],
  'footnote text': [
    'note de bas de page',
    'texto nota pie',
    'текст сноски',
    '脚注文本',
    '註腳文字',
    'نص حاشية سفلية',
    'fußnotentext',
  ],
  header: ['en-tête', 'encabezado', 'верхний колонтитул', '页眉', '頁首', 'رأس', 'رأس الصفحة', 'kopfzeile'],
  footer: [
    'pied de page',
    'pie de página',
    'нижний колонтитул',
    '页脚',
    '頁尾',
    'تذييل',
    'تذييل الصفحة',
    'fußzeile',
  ],
  'Body Text': [
    'corps de texte',
    'texto independiente',
    'основной текст',
    '正文文本',
    '本文',
    'نص أساسي',
    'textkörper',
  ],
  'TOC Heading': [
    'en-tête de table des matières',
    'título de tdc',
    'título tdc',
    'заголовок оглавления',
    'toc 标题',
    'عنوان جدول المحتويات',
    'contents heading',
  ],
};

const localisedByName: ReadonlyMap<string, string> = new Map(
  Object.entries(localisedNames).flatMap(([name, others]) => others.map((other) => [other, name] as const)),
);

function localised(folded: string): string | undefined {
  const named = localisedByName.get(folded);
  if (named !== undefined) {
    return named;
  }
  const [, words, level] = /^(.*?)\s*([1-9])$/.exec(folded) ?? [];
  const family = localisedLevels.find(([, others]) => words !== undefined && others.includes(words));
  return family === undefined ? undefined : `${family[0]} ${level}`;
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
}
