import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { retell } from './run-story.ts';

const folder = new URL('.', import.meta.url);
const stories = readdirSync(folder).filter((file) => file.endsWith('.md'));

describe('golden stories', () => {
  it.each(stories)('%s is told as it is written', async (file) => {
    const url = new URL(file, folder);
    const written = readFileSync(url, 'utf8');
    const language = /\.(ru|be|en)\.md$/.exec(file)?.[1] ?? 'ru';
    const told = await retell(written, language);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(url, told);
    else expect(told).toBe(written);
  });

  it('are there in every language', () => {
    for (const language of ['ru', 'be', 'en']) expect(stories).toContain(`errors.${language}.md`);
  });
});
