import type { Person } from '../../domain/party/person.ts';
import type { Office } from '../../register/office.ts';
import { findPerson, listPeople, phonesOf } from '../../register/people/find-people.ts';
import { mergePeople } from '../../register/people/merge-people.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { countOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { peopleList, personRecord } from '../person/person-result.ts';
import { personView } from '../person/person-view.ts';
import { accepted } from '../refused.ts';

/** More do not fit on a screen; a script gets all. */
const USUAL_LIMIT = 20;

const list: CommandSpec = {
  name: 'person list',
  arguments: ['[person]'],
  options: [{ flags: '--limit <count>', help: 'limit' }],
  examples: ['person list', 'person list Иванова'],
  async run(context, [text], options) {
    const office = await openOffice(context);
    const { messages, globals } = context;
    const people = await listPeople(office, text ?? null);
    const usual = globals.format === 'table' ? USUAL_LIMIT : 0;
    const limit = countOption(options, 'limit', 0) ?? usual;
    const shown = limit === 0 ? people : people.slice(0, limit);
    const view = await viewIn(context, office);
    await context.print(peopleList(shown.map(view), messages));
    const { nothingFound, moreRows } = messages.appeals.said;
    if (people.length === 0 && globals.format === 'table') await context.remark(nothingFound);
    if (shown.length < people.length && globals.format === 'table')
      await context.remark(moreRows(messages.locale.amount(shown.length, 'record')));
    return undefined;
  },
};

const show: CommandSpec = {
  name: 'person show',
  arguments: ['<person>'],
  examples: ['person show ЛП-140/2023', 'person show @anna'],
  async run(context, [text = '']) {
    const office = await openOffice(context);
    const { person } = accepted(await findPerson(text, office));
    const view = await viewIn(context, office);
    await context.print(personRecord(view(person), context.messages));
    return undefined;
  },
};

const merge: CommandSpec = {
  name: 'person merge',
  arguments: ['<person>', '<other>'],
  options: [{ flags: '--reason <text>', help: 'mergeReason' }],
  examples: ['person merge ЛП-140/2023 Д-7/2023 --reason "предъявил паспорт"'],
  async run(context, [one = '', other = ''], options) {
    const office = await openOffice(context);
    const { dryRun } = context.globals;
    const reason = textOption(options, 'reason') ?? null;
    const person = accepted(await mergePeople([one, other], office, { reason, dryRun }));
    if (dryRun) await context.remark(context.messages.remarks.dryRun);
    const view = await viewIn(context, office);
    await context.print(personRecord(view(person), context.messages));
    return undefined;
  },
};

export const command: CommandSpec = {
  name: 'person',
  examples: ['person list'],
  commands: [list, show, merge],
};

async function viewIn({ globals }: Context, office: Office) {
  const readPhone = await phonesOf(office);
  return (person: Person) => personView(person, { redact: globals.redact, readPhone });
}
