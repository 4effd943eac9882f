import type { SectionId } from './report.ts';
import type { Section } from './section.ts';
import { balance } from './sections/balance.ts';
import { channels } from './sections/channels.ts';
import { control } from './sections/control.ts';
import { controllers } from './sections/controllers.ts';
import { days } from './sections/days.ts';
import { direct } from './sections/direct.ts';
import { executors } from './sections/executors.ts';
import { forms } from './sections/forms.ts';
import { kinds } from './sections/kinds.ts';
import { marks } from './sections/marks.ts';
import { months } from './sections/months.ts';
import { openness } from './sections/openness.ts';
import { outcomes } from './sections/outcomes.ts';
import { questions } from './sections/questions.ts';
import { reception } from './sections/reception.ts';
import { repeats } from './sections/repeats.ts';
import { terms } from './sections/terms.ts';
import { territories } from './sections/territories.ts';
import { topics } from './sections/topics.ts';

/** The quarter's report: `SECTION_IDS` has their order. */
export const SECTIONS: Readonly<Record<SectionId, Section>> = {
  channels,
  forms,
  kinds,
  marks,
  topics,
  questions,
  repeats,
  territories,
  balance,
  terms,
  days,
  outcomes,
  control,
  controllers,
  executors,
  reception,
  direct,
  months,
  openness,
};
