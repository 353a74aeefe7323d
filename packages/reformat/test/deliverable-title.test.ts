import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, it } from 'vitest';
import { deliverableTitle, draftTitle } from '../src/deliverable-title.ts';

describe('the title of a deliverable', () => {
  it.each([
    ['Technical Specification D2.1: Requirements for access networks', 'Requirements for access networks'],
    ['ITU-T Technical Report FG-LAN DEL04 – Fault prediction in fibre', 'Fault prediction in fibre'],
    ['FG-AN-D1.2: Use cases of autonomous networks', 'Use cases of autonomous networks'],
    ['Deliverable 3 - architecture of the service', 'Architecture of the service'],
    ['D.4: “Gap analysis of standards”', 'Gap analysis of standards'],
    ['Spécification technique D1: Diffusion cellulaire d’alertes', 'Diffusion cellulaire d’alertes'],
    ['技术规范 D1：智能温室通信网络的要求', '智能温室通信网络的要求'],
    ['Fault prediction in fibre (Version 1.0, 12 March 2026)', 'Fault prediction in fibre'],
    ['Use cases of edge computing [Rev. 2]', 'Use cases of edge computing'],
  ])('%s has no number of the group', (title, bare) => {
    expect(deliverableTitle(title, vocabulary)).toBe(bare);
  });

  it.each([
    'Technical Report',
    'D2.1: Framework',
    'Deliverables of focus groups: an overview',
    'Requirements for IMT-2020 networks',
    'E-health in rural areas',
    'Version control of data models',
    'Quantum networks (QKD)',
  ])('%s stays as it is', (title) => {
    expect(deliverableTitle(title, vocabulary)).toBe(title);
  });
});

describe('the line that announces a draft', () => {
  it.each([
    [
      'Draft new Recommendation ITU-T F.evlog: Event logs of services',
      'Draft new Recommendation ITU-T F.evlog',
      'Event logs of services',
    ],
    [
      'Draft Recommendation ITU-T X.abc-2 “Security of things” (for consent)',
      'Draft Recommendation ITU-T X.abc-2',
      'Security of things',
    ],
  ])('%s has number and title', (line, number, title) => {
    expect(draftTitle(line)).toEqual({ number, title });
  });

  it.each(['Security of things', 'Draft new Recommendation ITU-T X.abc', 'Draft report: Security of things'])(
    '%s has not',
    (line) => {
      expect(draftTitle(line)).toBeUndefined();
    },
  );
});
