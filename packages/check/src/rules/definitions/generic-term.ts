import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { draftChecklist } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];
/** Words that every reader knows, and that mean different things in different texts. */
const generic = new Set(
  'system,network,service,device,user,data,information,function,interface,application,protocol,message,process,component,entity,node,client,server,provider,operator,customer,platform,technology,resource,object,software,hardware,requirement,security,privacy,access,terminal,equipment,model,method,standard,document'.split(
    ',',
  ),
);

/** DEF-10: no generic term is defined. */
export const genericTerm: Rule = {
  meta: {
    id: 'definitions/generic-term',
    catalogue: ['DEF-10'],
    title: 'No word of everyday use is defined (draft TSAG checklist D2)',
    why: 'A Recommendation that defines "network" or "user" for itself differs from all others that use the word. A draft checklist of TSAG asks to define none of these.',
    citation: draftChecklist('D2'),
    severity: 'info',
    severityByKind: { handbook: 'off', other: 'off' },
    languages: ['en'],
    fix: 'none',
    messages: {
      generic: {
        message: '"{term}" is a word of everyday use.',
        advice: 'Leave the definition out, or define the narrower thing that is meant.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A word that all know',
          document: [...parents, term('3.2.1', 'network', ': A set of nodes.')],
        },
      ],
      good: [
        {
          title: 'A narrower term',
          document: [...parents, term('3.2.1', 'sensor network', ': A set of sensors.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { paragraph, term: name, tag, division } of facts.terms) {
      if (
        tag === undefined &&
        division.kind !== 'terms-elsewhere' &&
        generic.has(normalised(name).toLowerCase())
      ) {
        report({ message: 'generic', data: { term: name }, paragraph });
      }
    }
  },
};
