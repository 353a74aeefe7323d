import { as, type Block, heading, type Language, paragraph } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { orderAfter } from './support/order-after.ts';
import { plan } from './support/plan.ts';

function report(): Block[] {
  return [
    as('recommendation-title', 'Sensors of the air'),
    as('unnumbered-heading', 'Editors'),
    paragraph('A. Editor, Company'),
    as('unnumbered-heading', 'Acknowledgements'),
    paragraph('Thanks to the weather.'),
    as('unnumbered-heading', 'Keywords'),
    paragraph('Air, sensor.'),
    as('unnumbered-heading', 'Summary'),
    paragraph('This text describes sensors.'),
    as('unnumbered-heading', 'Change log'),
    paragraph('This document contains Version 1.'),
    heading('1', 'Scope'),
    paragraph('It covers the air.'),
    heading('2', 'Sensors'),
    paragraph('Sensors, as [1] has them.'),
    heading('3', 'References'),
    as('reference', '[1]\tIETF RFC 791 (1981), Internet Protocol.'),
  ];
}

describe('a Technical Report', () => {
  it('has its own front pieces in its own order, the Note, and a free body', () => {
    const lines = orderAfter(plan(report(), { kind: 'technical-report' }));
    const short = lines.filter((line) => line.length < 30 && !line.includes('.'));
    expect(short).toEqual([
      'Sensors of the air',
      'Summary',
      'Keywords',
      'Note',
      'Change log',
      'Acknowledgements',
      'Editors',
      '1\tScope',
      '2\tSensors',
      '3\tReferences',
    ]);
    expect(lines.join('\n')).toContain('This is an informative ITU-T publication.');
    expect(lines).toContain('Sensors, as [1] has them.');
  });
});

describe('a Supplement', () => {
  it('has the clauses of a Recommendation in its own name, without the formula on references', () => {
    const lines = orderAfter(plan(report(), { kind: 'supplement' }));
    expect(lines).toContain('Supplement [number] to ITU-T [series]-series Recommendations');
    expect(lines).toContain('3.2\tTerms defined in this Supplement');
    expect(lines.join('\n')).not.toContain('The following ITU-T Recommendations and other references');
    expect(lines).toContain('Sensors, as [IETF RFC 791] has them.');
  });

  it.each<[Language, string]>([
    ['fr', 'Supplément [numéro] aux Recommandations UIT-T de la série [série]'],
    ['es', 'Suplemento [número] a las Recomendaciones UIT-T de la serie [serie]'],
    ['ru', 'Добавление [номер] к Рекомендациям МСЭ-Т серии [серия]'],
    ['ar', 'الإضافة [الرقم] إلى توصيات السلسلة [السلسلة] لقطاع تقييس الاتصالات'],
    ['zh', 'ITU-T [系列]系列建议书 – 增补[编号]'],
  ])('is headed by its number in %s', (language, line) => {
    expect(orderAfter(plan(report(), { kind: 'supplement', language }))).toContain(line);
    const numbered = [as('recommendation-number', line), ...report()];
    expect(
      orderAfter(plan(numbered, { kind: 'supplement', language })).filter((each) => each === line),
    ).toHaveLength(1);
  });
});
