import type { PersonRule } from '../domain/party/person.ts';

/** Everything that `person` says. */
export interface PeopleTexts {
  /** Another way in which he wrote his name. */
  readonly alsoNamed: string;
  readonly appeal: string;
  readonly appeals: string;
  readonly newest: string;
  /** Why an appeal is of the same person as another. */
  readonly rules: Readonly<Record<PersonRule, (number: string) => string>>;
}
