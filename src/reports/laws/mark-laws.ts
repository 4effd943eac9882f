import type { PeriodReport } from '../report.ts';
import { OTHER } from '../rows/top-rows.ts';
import { at, type Breach, cellsIn, differs, everyRow, exceeds, sectionOf } from './breach.ts';

/** A mark is had by some of the appeals; the two statuses of a row are all of it. */
export function* marksWithinTotal({ sections }: PeriodReport): Iterable<Breach> {
  for (const section of sections) {
    const expected = at(section.total.cells, 'count');
    for (const { key, role, cells } of section.rows) {
      if (role !== 'mark') continue;
      yield* exceeds(section, { row: key, column: 'count', expected, found: at(cells, 'count') });
    }
  }
}

export function* statusesSumToRow({ sections }: PeriodReport): Iterable<Breach> {
  for (const section of sections.filter(({ columns }) => columns.includes('statutory'))) {
    for (const [row, cells] of everyRow(section)) {
      const found = at(cells, 'statutory') + at(cells, 'informal');
      yield* differs(section, { row, column: 'count', expected: at(cells, 'count'), found });
    }
  }
}

/** Every appeal stands in a row at least, and in none twice. */
export function* overlapCoversTotal({ sections }: PeriodReport): Iterable<Breach> {
  for (const section of sections.filter(({ mayExceed }) => mayExceed)) {
    const total = at(section.total.cells, 'count');
    let sum = 0;
    for (const { key, cells } of section.rows) {
      const found = at(cells, 'count');
      sum += found;
      if (key !== OTHER)
        yield* exceeds(section, { row: key, column: 'count', expected: total, found });
    }
    if (sum < total)
      yield { section: section.id, row: 'rows', column: 'count', expected: total, found: sum };
  }
}

/** Each appeal asks one question at least. */
export function* questionsCoverAppeals(report: PeriodReport): Iterable<Breach> {
  const questions = sectionOf(report, 'questions');
  const appeals = report.sections.find(
    ({ base, columns }) => base === 'appeals' && columns[0] === 'count',
  );
  if (!questions || !appeals) return;
  const expected = at(appeals.total.cells, 'count');
  const found = at(questions.total.cells, 'count');
  if (found < expected)
    yield { section: 'questions', row: 'total', column: 'count', expected, found };
}

/** Each form is the sum of its channels. */
export function* formsFollowChannels(report: PeriodReport): Iterable<Breach> {
  const [forms, channels] = [sectionOf(report, 'forms'), sectionOf(report, 'channels')];
  if (!forms || !channels) return;
  for (const [row, codes] of FORMS) {
    const expected = codes.reduce((sum, code) => sum + at(cellsIn(channels, code), 'count'), 0);
    const found = at(cellsIn(forms, row), 'count');
    yield* differs(forms, { row, column: 'count', expected, found });
  }
}

/** Art. 1, 10, once more and by hand: what the section is declared by must not prove itself. */
const FORMS = [
  ['written', ['written', 'remarks-book']],
  ['electronic', ['electronic']],
  ['oral', ['reception']],
] as const;
