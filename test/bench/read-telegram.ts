import { createReadStream, readFileSync, statSync } from 'node:fs';
import { NOBODY } from '../../src/intake/messages/own.ts';
import { telegramReader } from '../../src/intake/messages/telegram/telegram.ts';

/** Runs alone, so that the memory of its process is that of the reading: `parse FILE` or `stream FILE`. */
const [, , way = '', path = ''] = process.argv;
const file = { path, size: statSync(path).size, open: () => createReadStream(path) };

async function stream(): Promise<number> {
  const files = await telegramReader.recognise([file]);
  const opened = await telegramReader.open(files, files, { zone: [], dateOrder: null });
  let messages = 0;
  for await (const items of opened.items(opened.owner ?? NOBODY))
    for (const item of items) if (item.kind === 'message') messages++;
  return messages;
}

function parse(): number {
  const { chats } = JSON.parse(readFileSync(path, 'utf8')) as {
    chats: { list: { messages: { type: string }[] }[] };
  };
  return chats.list.reduce(
    (sum, { messages }) => sum + messages.filter(({ type }) => type === 'message').length,
    0,
  );
}

const start = performance.now();
const messages = way === 'stream' ? await stream() : parse();
const time = performance.now() - start;
const peak = process.resourceUsage().maxRSS / 1_024;
console.log(JSON.stringify({ messages, time, peak }));
