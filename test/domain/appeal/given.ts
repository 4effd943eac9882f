import type { Appeal } from '../../../src/domain/appeal/appeal.ts';
import type { AppealEvent } from '../../../src/domain/appeal/events.ts';
import { foldDrafts } from '../../../src/domain/appeal/fold.ts';
import type { NewAppeal, Rules } from '../../../src/domain/appeal/input.ts';
import { decideRegistration } from '../../../src/domain/appeal/register.ts';
import { asOfficialId } from '../../../src/domain/ids.ts';
import type { Official } from '../../../src/domain/office/office.ts';
import { NO_APPLICANT } from '../../../src/domain/party/applicant.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import type { Result } from '../../../src/domain/result.ts';
import { bundledDays, bundledPolicy } from '../bundled.ts';

export const novik = asOfficialId(1);
export const shevchuk = asOfficialId(2);
/** In office until the end of 2022. */
export const former = asOfficialId(3);

const official = (id: Official['id'], name: string, activeTo: string | null): Official => ({
  id,
  name,
  post: null,
  login: null,
  email: null,
  activeFrom: null,
  activeTo,
  version: 1,
});

export const rules: Rules = {
  policy: bundledPolicy,
  days: bundledDays,
  today: '2023-04-30',
  officials: new Map([
    [novik, official(novik, 'Новик Павел Викторович', null)],
    [shevchuk, official(shevchuk, 'Шевчук Ольга Ивановна', null)],
    [former, official(former, 'Бывший Иван Иванович', '2022-12-31')],
  ]),
};

/** A written appeal of 10 April 2023, unless told otherwise. */
export const written = (given: Partial<NewAppeal> = {}): NewAppeal => ({
  channel: 'written',
  network: null,
  legalStatus: null,
  kind: 'application',
  receivedOn: '2023-04-10',
  registeredOn: '2023-04-10',
  applicant: { ...NO_APPLICANT, name: 'Иванова Анна Петровна' },
  signatories: null,
  anonymous: false,
  summary: 'Не горит фонарь у дома 12',
  text: null,
  questions: [{ topic: '02.2', text: null }],
  territory: null,
  repeatOf: null,
  key: null,
  assignment: null,
  answer: null,
  release: null,
  ...given,
});

export const atReception = (given: Partial<NewAppeal> = {}): NewAppeal =>
  written({ channel: 'reception', ...given });

export const direct = (given: Partial<NewAppeal> = {}): NewAppeal =>
  written({
    channel: 'direct',
    network: 'instagram',
    applicant: { ...NO_APPLICANT, handle: 'anna' },
    ...given,
  });

export const eventsOf = (input: NewAppeal): AppealEvent[] =>
  accepted(decideRegistration(input, rules));

export const registered = (input: NewAppeal): Appeal => foldDrafts(eventsOf(input));

/** The appeal after the decision on it. */
export function lived(
  input: NewAppeal,
  ...decisions: readonly ((appeal: Appeal) => Result<AppealEvent | readonly AppealEvent[]>)[]
): Appeal {
  const events = eventsOf(input);
  for (const decide of decisions) events.push(...[accepted(decide(foldDrafts(events)))].flat());
  return foldDrafts(events);
}

function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error('was not refused');
  return result.refusal;
}
