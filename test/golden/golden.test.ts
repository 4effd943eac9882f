import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { retell } from './run-story.ts';

const stories = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.md'));

/** The user's pages are stories too: what they show is what is printed. */
const README = '../../README.md';
const README_RU = '../../README.ru.md';

const languageOf = (file: string): string =>
  /\.(ru|be|en)\.md$/.exec(file)?.[1] ?? (file === README ? 'en' : 'ru');

describe('golden stories', () => {
  it.each([...stories, README, README_RU])('%s is told as it is written', async (file) => {
    const url = new URL(file, import.meta.url);
    const written = readFileSync(url, 'utf8');
    const told = await retell(written, languageOf(file));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(url, told);
    else expect(told).toBe(written);
  });

  it('are there in every language', () => {
    const names = new Set(stories.map((file) => file.split('.')[0]));
    const expected = [...names].flatMap((name) =>
      ['be', 'en', 'ru'].map((language) => `${name}.${language}.md`),
    );
    expect(names.size).toBeGreaterThan(7);
    expect(stories.sort()).toEqual(expected.sort());
  });
});
