const subjects = [
  'collector',
  'analytics function',
  'measurement record',
  'policy store',
  'orchestrator',
  'gateway',
  'scheduler',
  'session broker',
];
const sentences = [
  'The ONE described in this clause supports the collection of measurements from the access network and their transfer to the OTHER.',
  'It is required that every record of the ONE carries the time at which the measurement was taken, with a resolution of one second or better.',
  'Where the quality of a value is not known, the ONE is recommended to mark it, so that later stages of the OTHER can weigh it accordingly.',
  'The interface between the ONE and the OTHER is outside the scope of this document and can optionally follow [ITU-T Y.3172].',
  'An operator runs one ONE for each domain; the OTHER learns of a new domain when the first record arrives.',
];

/** A Markdown deliverable of about this many pages of 400 words, as Focus Groups write them on git forges. */
export function longMarkdown(pages) {
  const clauses = Array.from({ length: pages }, (_, index) => page(index + 1, pages)).join('\n');
  return `---
title: Architecture of measurement collection in future networks
number: Y.9999
group: FG-EX
question: 20/13
kind: recommendation
language: en
keywords: [architecture, collection, measurement]
contact:
  - { name: Ada Example, organization: Example Org, country: Norway, email: ada@example.org }
---

# Architecture of measurement collection in future networks

## Summary

This Recommendation describes an architecture for the collection of measurements.

## 1 Scope

This Recommendation specifies requirements and an architecture for the collection of measurements.

## 2 References

[ITU-T Y.3172] Recommendation ITU-T Y.3172 (2019), *Architectural framework for machine learning in future networks including IMT-2020*.

## 3 Definitions

### 3.1 Terms defined elsewhere

None.

### 3.2 Terms defined in this Recommendation

:::term[measurement record]
A value with the time at which it was taken.
:::

## 4 Abbreviations and acronyms

API: Application Programming Interface

## 5 Conventions

None.

${clauses}
`;
}

function page(number, pages) {
  const clause = number + 5;
  const paragraphs = [0, 1, 2].map((index) => text(number * 3 + index));
  const target = 1 + ((number * 7) % pages);
  return `## ${clause} Measurements of group ${number} {#group-${number}}

${paragraphs[0]}

The following are **required** in the *${subjects[number % subjects.length]}*:

- the collector, with its \`state\` and its log;
- the analytics function:
  1. learning from the records;
  2. judging new records.[^n${number}]
- the interface between them, see [](#group-${target}) and [Table ${target}](#tab-${target}).

[^n${number}]: The records of group ${number} are described in [ITU-T Y.3172], clause ${number}.

${paragraphs[1]}

: Measurements of group ${number} {#tab-${number}}

| Line | Count | Level | Remark |
|------|------:|:-----:|--------|
${[1, 2, 3, 4, 5].map((line) => `| Line ${line} | ${number * 3 + line} | ${line * 7} dB | *measured* in \`run ${line}\` |`).join('\n')}

${number % 2 === 0 ? `$$q_{${number}} = \\frac{a_{${number}} + b^2}{n} \\tag{${number}}$$\n` : `\`\`\`json\n{ "group": ${number}, "records": [1, 2, 3], "unit": "dB" }\n\`\`\`\n`}
${paragraphs[2]} The share $p_i = \\alpha n_i / N$ is given with it.

NOTE – The count of group ${number} includes records that came late.
`;
}

function text(seed) {
  return [0, 1, 2, 3]
    .map((step) =>
      sentences[(seed + step) % sentences.length]
        .replace('ONE', subjects[(seed + step) % subjects.length])
        .replace('OTHER', subjects[(seed + step + 3) % subjects.length]),
    )
    .join('\n');
}
