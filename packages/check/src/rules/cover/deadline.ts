import { counted, paragraph } from '@fg2rec/document';
import { tdDeadline } from '@fg2rec/rulebook';
import type { Rule } from '../../rule.ts';
import { focusGroups } from '../../support/citations.ts';

/** With no more than this many days left, the deadline is due. */
const dueDays = 14;
const millisecondsOfADay = 86_400_000;

/** TD-07: the TD reaches the parent group four calendar weeks before its meeting. */
export const deadline: Rule = {
  meta: {
    id: 'cover/deadline',
    catalogue: ['TD-07', 'A7-16', 'TD-05'],
    title: 'The TD is sent four calendar weeks before the meeting of the parent group',
    why: 'Deliverables go to the parent group as TDs not later than four calendar weeks before its meeting, so that members can study them. For the text of a draft Recommendation, Recommendation ITU-T A.1 encourages six weeks.',
    citation: focusGroups('8.3'),
    severity: 'error',
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    waivable: false,
    messages: {
      missed: {
        message:
          'The deadline for the TD, {deadline}, was missed by {days}; the meeting begins on {meeting}.',
        advice: 'Ask the parent group whether it takes the document late, or send it to the next meeting.',
      },
      due: {
        message: 'The TD is due by {deadline}, in {days}; the meeting begins on {meeting}.',
        advice: 'Send it to TSB by then: four calendar weeks before the meeting.',
      },
      met: {
        message:
          'The deadline for the TD, {deadline}, can be met: {days} are left before it; the meeting begins on {meeting}.',
        advice:
          'Send it by then; for the text of a draft Recommendation preferably by {encouraged}, six weeks before.',
      },
      invalid: {
        message: 'The date of the meeting, "{meeting}", is not a date.',
        advice: 'Give it as year-month-day, such as 2026-09-07.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Too late',
          document: [paragraph('Sensors are small.')],
          options: { meetingDate: '2026-09-07', today: '2026-08-20' },
        },
        {
          title: 'Due soon',
          document: [paragraph('Sensors are small.')],
          options: { meetingDate: '2026-09-07', today: '2026-08-01' },
        },
      ],
      good: [{ title: 'No meeting named', document: [paragraph('Sensors are small.')] }],
    },
  },
  check({ options, report }) {
    const { meetingDate: meeting, today } = options;
    if (meeting === undefined) {
      return;
    }
    if (Number.isNaN(Date.parse(meeting))) {
      report({ message: 'invalid', data: { meeting }, subject: 'deadline' });
      return;
    }
    const { hard, encouraged } = tdDeadline(meeting);
    const left = Math.round((Date.parse(hard) - Date.parse(today)) / millisecondsOfADay);
    const days = counted(Math.abs(left), 'day');
    const data = { deadline: hard, days, meeting, encouraged };
    if (left < 0) {
      report({ message: 'missed', data, subject: 'deadline' });
    } else if (left <= dueDays) {
      report({ message: 'due', data, atMost: 'warning', subject: 'deadline' });
    } else {
      report({ message: 'met', data, atMost: 'info', subject: 'deadline' });
    }
  },
};
