import { foldCase } from '../../domain/text/fold-case.ts';

/** The next free number of the first level: `19` after `01` … `18` and `99`. */
export function nextTopicCode(taken: ReadonlySet<string>): string {
  const numbers = [...taken].map(Number).filter((number) => number < LAST_RESORT);
  let number = Math.max(0, ...numbers.map(Math.floor)) + 1;
  while (taken.has(padded(number))) number++;
  return padded(number);
}

/** «Прочее» stands last whatever comes in between. */
const LAST_RESORT = 99;
const padded = (number: number): string => String(number).padStart(2, '0');

/** The name in Latin letters: `nevskiy`, and `nevskiy-2` where that is taken. */
export function territoryCode(name: string, taken: ReadonlySet<string>): string {
  const latin = Array.from(foldCase(name), (letter) => LATIN[letter] ?? letter).join('');
  const slug = latin
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const stem = /^[a-z]/.test(slug) ? slug.replace(/-$/, '') : `t-${slug}`.replace(/-$/, '');
  let code = stem;
  for (let number = 2; taken.has(code); number++) code = `${stem}-${number}`;
  return code;
}

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ў: 'u',
  ґ: 'g',
  "'": '',
  '’': '',
};
