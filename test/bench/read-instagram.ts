import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles } from '../../src/cli/inbox/export-files.ts';
import { openExports } from '../../src/intake/messages/readers.ts';

/** Runs alone, so that the memory of its process is that of the reading: `parse FOLDER`, `read PATH`. */
const [, , way = '', path = ''] = process.argv;
const NOBODY = { name: null, handle: null, id: null };

async function read(): Promise<number> {
  const { files, close } = await exportFiles([path]);
  const exports = await openExports(files, { zone: [], dateOrder: null }, { path, reader: null });
  let messages = 0;
  for (const opened of exports)
    for await (const items of opened.items(opened.owner ?? NOBODY))
      for (const item of items) if (item.kind === 'message') messages++;
  await close();
  return messages;
}

function parse(): number {
  let messages = 0;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const json = JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    messages += json.messages?.length ?? 0;
  }
  return messages;
}

const start = performance.now();
const messages = way === 'read' ? await read() : parse();
const time = performance.now() - start;
const peak = process.resourceUsage().maxRSS / 1_024;
console.log(JSON.stringify({ messages, time, peak }));
