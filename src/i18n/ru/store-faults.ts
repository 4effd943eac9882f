import type { StoreFault } from '../../domain/faults.ts';
import type { SentencePer } from '../messages.ts';

export const storeFaults: SentencePer<StoreFault> = {
  'register-missing': ({ path }) =>
    `Реестра ${path} нет. Создайте его (appeals init) или укажите другой: --db ФАЙЛ.`,
  'register-exists': ({ path }) =>
    `Реестр ${path} уже есть и не заменяется. Дополнить его новыми правилами: appeals init --update.`,
  'register-is-directory': ({ path }) =>
    `${path} — папка, а не файл реестра. Укажите файл: --db ФАЙЛ.`,
  'register-foreign': ({ path }) =>
    `${path} — не реестр обращений: это файл другой программы. Укажите другой файл: --db ФАЙЛ.`,
  'register-damaged': ({ path }) =>
    `Реестр ${path} повреждён. Не записывайте в него; возьмите последнюю исправную резервную копию.`,
  'register-newer': ({ path, found, known }) =>
    `Реестр ${path} ведётся более новой версией программы (формат ${found}, эта понимает до ${known}). Обновите программу.`,
  'policy-outdated': ({ path }) =>
    `В реестре ${path} правила от прежней версии программы. Сделайте резервную копию (appeals backup ФАЙЛ) и обновите их: appeals init --update.`,
  'register-unreadable': ({ path }) =>
    `Реестр ${path} нельзя прочитать: нет доступа. Проверьте права на файл и папку.`,
  'register-unwritable': ({ path }) =>
    `В реестр ${path} нельзя писать: файл или папка только для чтения. Проверьте права.`,
  'disk-full': ({ path }) =>
    `На диске нет места, ${path} не записан. Освободите место и повторите команду.`,
  'disk-error': ({ path, detail }) =>
    `Диск не записал или не отдал ${path} (${detail}). Проверьте диск и повторите команду.`,
  'register-busy': ({ path, seconds }, { amount }) =>
    `Реестр ${path} занят другой программой дольше, чем ${amount(seconds, 'second')}. Повторите команду.`,
  'file-missing': ({ path }) => `Файла ${path} нет. Проверьте путь.`,
  'file-unreadable': ({ path }) =>
    `Файл ${path} нельзя прочитать. Проверьте права на файл и что это не папка.`,
  'output-over-register': ({ path }) =>
    `${path} — реестр, результат поверх него не записывается. Укажите другое имя: --output ФАЙЛ.`,
  'file-exists': ({ path }) =>
    `Файл ${path} уже есть и не заменён. Укажите другое имя или удалите старый файл.`,
  'file-unwritable': ({ path, detail }) =>
    `Файл ${path} записать нельзя (${detail}). Проверьте, что папка есть и доступна для записи.`,
  'mail-failed': ({ host, detail }) =>
    `Почтовый сервер ${host}: ${detail}. Неотправленное уйдёт в следующий раз; проверьте настройки: appeals config list.`,
};
