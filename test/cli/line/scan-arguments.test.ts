import { describe, expect, it } from 'vitest';
import { scanArguments } from '../../../src/cli/line/scan-arguments.ts';

describe('a first look at the command line', () => {
  it('finds the command behind global options and their values', () => {
    expect(scanArguments(['--db', 'add', '--quiet', '-o', 'x', 'list', 'show']).command).toBe(
      'list',
    );
    expect(scanArguments(['--db=add', 'list']).command).toBe('list');
    expect(scanArguments(['--help']).command).toBeNull();
  });

  it('finds the language and the format wherever they stand', () => {
    expect(scanArguments(['list', '--lang', 'be']).lang).toBe('be');
    expect(scanArguments(['--lang=ru', 'list']).lang).toBe('ru');
    expect(scanArguments(['list', '--json']).format).toBe('json');
    expect(scanArguments(['list', '--format', 'csv']).format).toBe('csv');
    expect(scanArguments(['note', '1', '--', '--json']).format).toBeNull();
  });

  it.each([
    [[], 'help'],
    [['--lang', 'be', '-h'], 'help'],
    [['--json', '--version'], 'version'],
    [['--json'], null],
    [['list', '--help'], null],
  ])('%j asks for %s', (argv, asks) => {
    expect(scanArguments(argv).asks).toBe(asks);
  });

  it('survives an option without its value', () => {
    expect(scanArguments(['list', '--lang'])).toEqual({
      lang: null,
      format: null,
      command: 'list',
      asks: null,
    });
  });
});
