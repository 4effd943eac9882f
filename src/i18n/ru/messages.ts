import type { Messages } from '../messages.ts';
import { appealNames } from './appeals.ts';
import { calendar } from './calendar.ts';
import { checkFaults } from './check-faults.ts';
import { codes } from './codes.ts';
import { due } from './due.ts';
import { frozen } from './frozen.ts';
import { help } from './help.ts';
import { importTexts } from './import.ts';
import { inbox } from './inbox.ts';
import { inputFaults } from './input-faults.ts';
import { locale } from './locale.ts';
import { page } from './page.ts';
import { peopleTexts } from './people.ts';
import { policy } from './policy.ts';
import { prompts } from './prompts.ts';
import { refusals } from './refusals.ts';
import { remarks } from './remarks.ts';
import { report } from './report.ts';
import { stats } from './stats.ts';
import { storeFaults } from './store-faults.ts';
import { terms } from './terms.ts';
import { usageFaults } from './usage.ts';

export const messages: Messages = {
  language: 'ru',
  locale,
  codes,
  refusals,
  usageFaults,
  inputFaults,
  storeFaults,
  checkFaults,
  help,
  appeals: appealNames,
  remarks,
  prompts,
  report,
  frozen,
  stats,
  due,
  page,
  imports: importTexts,
  inbox,
  terms,
  calendar,
  policy,
  people: peopleTexts,
};
