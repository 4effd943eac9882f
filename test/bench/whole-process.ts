import { QUARTER } from './journal.ts';
import { APPEALS, OPEN_REGISTER, timeOf, timePairs } from './processes.ts';
import { type Row, ratioRow } from './rows.ts';

const COMMANDS = [
  { name: '--help', args: ['--help'], target: 1 },
  {
    name: 'add',
    args: ['add', 'Не горит фонарь у дома 12', '--channel', 'reception', '--topic', '02.2'],
    target: 1.3,
  },
  { name: 'show', args: ['show', 'ЛП-140/2025'], target: 1.5 },
  { name: 'list', args: ['list', '--quiet'], target: 1.5 },
  { name: 'report', args: ['report', QUARTER], target: 1.7 },
];

/** Whole commands on a large register, each divided by Node merely opening the file. */
export function wholeProcessRows(register: string, pairs: number): Row[] {
  return COMMANDS.map(({ name, args, target }) => {
    const ours = () => timeOf(process.execPath, [APPEALS, ...args, '--db', register]);
    const base = () => timeOf(process.execPath, [OPEN_REGISTER, register]);
    return ratioRow(`appeals ${name} ÷ opening the file`, target, timePairs(pairs, ours, base));
  });
}
