import type { Messages } from '../../i18n/messages.ts';
import type { ExitName } from '../../i18n/shape-help.ts';
import type { ListResult } from '../../render/result.ts';
import { EXIT } from '../exit-codes.ts';
import { definitions, wrap } from './help-layout.ts';
import { titled, WIDEST } from './root-help.ts';

/** The topic `help exit-codes`, to be read. */
export function exitCodesText({ help }: Messages, columns: number): string {
  const width = Math.min(columns, WIDEST);
  const list = exitCodes(help).map(({ code, meaning }) => ({
    term: String(code).padStart(3),
    text: meaning,
  }));
  const lines = titled(help.headings.exitCodes, definitions(list, width));
  return `${[...lines, '', ...wrap(help.more.exitCodes, width)].join('\n')}\n`;
}

/** The same, where a format was asked for. */
export const exitCodesList = ({ help, remarks }: Messages): ListResult => ({
  shape: 'list',
  columns: [
    { id: 'code', title: remarks.labels.fault, kind: 'count' },
    { id: 'meaning', title: help.headings.exitCodes, kind: 'text', flexible: true },
  ],
  rows: exitCodes(help).map((exit) => ({
    cells: [{ value: exit.code }, { value: exit.meaning }],
    json: exit,
  })),
});

const exitCodes = ({ exits }: Messages['help']) =>
  (Object.keys(exits) as ExitName[])
    .map((name) => ({ code: EXIT[name], name, meaning: exits[name] }))
    .sort((one, other) => one.code - other.code);
