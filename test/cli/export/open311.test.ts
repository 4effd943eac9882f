import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../../support/fake-process.ts';

const SCHEMAS = fileURLToPath(new URL('../../../../shared/fixtures/open311/', import.meta.url));
const areThere = existsSync(SCHEMAS);

let office: FakeOffice;
beforeAll(async () => {
  office = fakeOffice();
  const run = async (...argv: string[]) => {
    const { exitCode, stderr } = await office.run(argv);
    expect([argv, exitCode, stderr]).toEqual([argv, 0, expect.any(String)]);
  };
  await run('init');
  await run('territory', 'add', 'vetrino', 'Ветрино & <Ко>');
  await run(
    ...['add', 'Иванова просит: <b>"свет"</b> & \u0007 воду', '--channel', 'reception'],
    ...['--applicant', 'Иванова Анна Петровна', '--address', 'ул. Лесная, 7', '--phone', '112233'],
    ...['--topic', '02.2', '--territory', 'vetrino', '--registered', '2023-03-01'],
  );
  await run('answer', 'ЛП-1', '--outcome', 'satisfied', '--on', '2023-03-09');
  await run('add', 'Без темы', '--channel', 'written', '--registered', '2023-03-02');
  await run('add', 'По ошибке', '--channel', 'written', '--registered', '2023-03-03');
  await run('undo');
});
afterAll(() => office.remove());

const exported = async (...argv: string[]): Promise<string> => {
  const { exitCode, stdout, stderr } = await office.run(['export', ...argv]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
};

interface Request {
  readonly service_request_id: string;
  readonly status: string;
  readonly service_code: string;
  readonly description: string | null;
  readonly requested_datetime: string;
  readonly updated_datetime: string | null;
  readonly address: string | null;
}

describe('Open311', () => {
  it('has every appeal that counts, as of its own days in the zone of the policy', async () => {
    const requests = JSON.parse(await exported('--format', 'open311')) as Request[];
    expect(requests).toMatchObject([
      {
        service_request_id: 'ЛП-1/2023',
        status: 'closed',
        service_code: '02.2',
        requested_datetime: '2023-03-01T00:00:00+03:00',
        updated_datetime: '2023-03-09T00:00:00+03:00',
        address: 'Ветрино & <Ко>',
        description: null,
      },
      { service_request_id: 'П-1/2023', status: 'open', service_code: 'none', address: null },
    ]);
  });

  it('names nobody, and has the text only where that is asked for', async () => {
    const plain = await exported('--format', 'open311');
    for (const name of ['Иванова', 'Лесная', '112233']) expect(plain).not.toContain(name);
    expect(await exported('--format', 'open311', '--with-text')).toContain('Иванова просит');
    const { exitCode } = await office.run([
      ...['export', '--format', 'open311', '--with-text', '--redact'],
    ]);
    expect(exitCode).toBe(2);
  });

  it('says the same as XML, the text of strangers as text', async () => {
    const xml = await exported('--format', 'open311-xml', '--with-text');
    const read = new XMLParser({ parseTagValue: false }).parse(xml) as {
      service_requests: { request: Request[] };
    };
    const json = JSON.parse(await exported('--format', 'open311', '--with-text')) as Request[];
    const withoutNulls = json.map((request) =>
      Object.fromEntries(Object.entries(request).map(([key, value]) => [key, value ?? ''])),
    );
    expect(read.service_requests.request).toEqual(withoutNulls);
    expect(xml).not.toMatch(/<b>|\u0007/);
  });

  it('lists the topics as services', async () => {
    const services = JSON.parse(await exported('--format', 'open311', '--services')) as {
      service_code: string;
      group: string | null;
    }[];
    expect(services.find(({ service_code }) => service_code === '02.2')?.group).toBeTruthy();
    expect(services.at(-1)?.service_code).toBe('none');
    const xml = await exported('--format', 'open311-xml', '--services');
    expect(xml.match(/<service>/g)).toHaveLength(services.length);
  });

  it.skipIf(!areThere)(
    `fits the published schemas${areThere ? '' : ' – SKIPPED: ../shared/fixtures/open311 is not there'}`,
    async () => {
      const ajv = new Ajv({ strict: false, validateFormats: false });
      for (const name of ['request', 'requests', 'service', 'services'])
        ajv.addSchema(JSON.parse(readFileSync(`${SCHEMAS}${name}.json`, 'utf8')), `${name}.json`);
      const fits = async (schema: string, ...argv: string[]) => {
        const valid = ajv.validate(`${schema}.json`, JSON.parse(await exported(...argv)));
        expect([argv, valid, ajv.errors]).toEqual([argv, true, null]);
      };
      await fits('requests', '--format', 'open311');
      await fits('requests', '--format', 'open311', '--with-text');
      await fits('services', '--format', 'open311', '--services');
      await fits('requests', '--format', 'open311', '--channel', 'stream');
    },
  );

  it('is a format of export alone', async () => {
    for (const argv of [
      ['list', '--format', 'open311'],
      ['report', '--format', 'open311-xml'],
      ['export', '--services'],
    ])
      expect((await office.run(argv)).exitCode).toBe(2);
  });
});
