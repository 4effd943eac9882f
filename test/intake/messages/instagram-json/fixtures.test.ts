import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instagramJson } from '../../../../src/intake/messages/instagram-json/reader.ts';
import { describeMessageReader, readExport } from '../../../contract/message-reader.ts';
import { fixture, folderExport } from '../made-export.ts';

const SAMPLES = [
  { name: 'igsift', path: 'instagram/igsift/sample_export', rows: 12 },
  { name: 'chat-miner', path: 'instagram/chat-miner', rows: 2 },
  { name: 'a Cyrillic export of 2024', path: 'made-here/instagram-json-2024', rows: 13 },
] as const;

const isThere = existsSync(fixture('instagram'));
const read = (path: string) => readExport(instagramJson, { files: folderExport(fixture(path)) });

describe.skipIf(!isThere)(
  `exports that others made${isThere ? '' : ' – SKIPPED: ../shared/fixtures is not there'}`,
  () => {
    describeMessageReader(
      instagramJson,
      isThere
        ? SAMPLES.map(({ name, path, rows }) => ({
            name,
            rows,
            files: folderExport(fixture(path)),
          }))
        : [],
    );

    it('igsift: four threads, eleven messages, a like that stands among the reactions too', async () => {
      const { opened, threads, messages, skips, problems, reactions } = await read(SAMPLES[0].path);
      expect(opened.owner).toEqual({ name: 'Test User', handle: 'me_synth', id: null });
      expect(threads.map(({ key, isRequest }) => [key, isRequest])).toEqual([
        ['alice_thread', false],
        ['bob_thread', false],
        ['carol_thread', false],
        ['stranger_thread', true],
      ]);
      expect(messages).toHaveLength(11);
      expect(messages.filter(({ isOwn }) => isOwn)).toHaveLength(4);
      expect(
        messages.filter(({ thread }) => thread === 'bob_thread').map(({ text }) => text),
      ).toEqual(['yo', 'hey', 'sup', 'msg4', 'msg5']);
      expect([skips, problems, reactions]).toEqual([{ like: 1 }, [], 4]);
    });

    it('chat-miner: a file of messages alone, without who takes part', async () => {
      const { opened, threads, messages } = await read(SAMPLES[1].path);
      expect(opened.candidates).toEqual(['John Doe', 'Jane Doe']);
      expect(opened.owner).toBeNull();
      expect(threads).toHaveLength(1);
      expect(messages.map(({ text, sentAt }) => [text, sentAt])).toEqual([
        ['Hello John!', '2019-12-24T11:23:00.000Z'],
        ['Hello Jane!', '2020-01-17T20:49:00.000Z'],
      ]);
    });

    it('a Cyrillic export: nine messages of thirteen rows, all letters right', async () => {
      const { opened, threads, messages, skips, problems, reactions } = await read(SAMPLES[2].path);
      expect(opened.owner).toEqual({
        name: 'Слуцкий райисполком',
        handle: 'slutsk_rik',
        id: null,
      });
      expect(threads).toHaveLength(4);
      expect(messages).toHaveLength(9);
      expect(messages.filter(({ isOwn }) => isOwn)).toHaveLength(1);
      expect(skips).toEqual({ like: 1, edited: 1, call: 1, unsent: 1 });
      expect([problems, reactions]).toEqual([[], 1]);
      const anna = messages.filter(({ thread }) => thread === '17841400000000001');
      expect(anna.map(({ text }) => text)).toEqual([
        'Здравствуйте, куда писать про дороги?',
        'Анна отправила вложение.',
        'Добрый день! Во дворе не горит фонарь, «тёмный» двор, Ўзда\u00a0— №5 😊',
        '',
        'Дом 5, подъезд 2, улица Ленина',
        'Здравствуйте! Обращение принято, ответ дадим в установленный срок.',
      ]);
      expect(anna.flatMap(({ attachments }) => attachments)).toEqual([
        {
          kind: 'share',
          path: null,
          label: 'Яма на дороге https://www.instagram.com/p/ABC/',
        },
        { kind: 'photo', path: null, label: '123456789.jpg' },
      ]);
      expect(threads.find(({ key }) => key === '17841400000000009')?.isRequest).toBe(true);
      expect(threads.find(({ key }) => key === '9520404464722127')).toMatchObject({
        title: 'Жильцы дома 7',
        isGroup: true,
        participants: [{ name: 'Анна Ковальчук' }, { name: 'Пётр Сідарэнка' }],
      });
      expect(threads.find(({ key }) => key === '1013271226733911')?.participants).toEqual([
        { name: null, handle: null, id: null, phone: null, email: null },
      ]);
    });
  },
);
