import type { Language } from '@fg2rec/document';

/** Words that stand for what cannot be drawn. */
export type StandIn = 'picture' | 'chart' | 'diagram' | 'drawing' | 'object' | 'content' | 'formula';

const words: Readonly<Record<Language, Readonly<Record<StandIn, string>>>> = {
  en: {
    picture: 'Picture',
    chart: 'Chart',
    diagram: 'Diagram',
    drawing: 'Drawing',
    object: 'Embedded object',
    content: 'Embedded content',
    formula: 'Formula',
  },
  fr: {
    picture: 'Image',
    chart: 'Graphique',
    diagram: 'Schéma',
    drawing: 'Dessin',
    object: 'Objet incorporé',
    content: 'Contenu incorporé',
    formula: 'Formule',
  },
  es: {
    picture: 'Imagen',
    chart: 'Gráfico',
    diagram: 'Diagrama',
    drawing: 'Dibujo',
    object: 'Objeto incorporado',
    content: 'Contenido incorporado',
    formula: 'Fórmula',
  },
  ru: {
    picture: 'Изображение',
    chart: 'Диаграмма',
    diagram: 'Схема',
    drawing: 'Рисунок',
    object: 'Внедренный объект',
    content: 'Внедренное содержание',
    formula: 'Формула',
  },
  ar: {
    picture: 'صورة',
    chart: 'رسم بياني',
    diagram: 'مخطط',
    drawing: 'رسم',
    object: 'كائن مضمن',
    content: 'محتوى مضمن',
    formula: 'صيغة رياضية',
  },
  zh: {
    picture: '图片',
    chart: '图表',
    diagram: '示意图',
    drawing: '绘图',
    object: '嵌入对象',
    content: '嵌入内容',
    formula: '公式',
  },
};

export function standIn(kind: StandIn, language: Language): string {
  return words[language][kind];
}
