import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createRegister } from '../../src/store/open.ts';
import { countedSalts } from '../contract/register-samples.ts';
import { describeRegisterStore } from '../contract/register-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'appeals-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let registers = 0;

describeRegisterStore('SQLite in memory', () =>
  createRegister(':memory:', { salt: countedSalts() }),
);
describeRegisterStore('SQLite in a file', () =>
  createRegister(join(folder, `${registers++}.db`), { salt: countedSalts() }),
);
