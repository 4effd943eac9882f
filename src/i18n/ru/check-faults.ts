import type { Fault } from '../../domain/faults.ts';
import type { SentencePer } from '../messages.ts';

export const checkFaults: SentencePer<Fault> = {
  'chain-broken': ({ seq, subject }) =>
    `Событие ${seq} (${subject}) изменено или удалено: цепочка хешей прервана.`,
  'head-differs': ({ expected, found }) =>
    `Контрольный хеш не совпадает: ожидался ${expected}, в реестре ${found}.`,
  'private-missing': ({ seq, subject }) =>
    `${subject}: личные сведения события ${seq} исчезли без обезличивания.`,
  'private-altered': ({ seq, subject }) =>
    `${subject}: личные сведения события ${seq} изменены в обход программы.`,
  'state-differs': ({ subject, field, expected, found }) =>
    `${subject}: поле ${field} изменено в обход программы: по событиям ${expected}, в таблице ${found}.`,
  'state-missing': ({ subject }) => `${subject}: строка удалена в обход программы.`,
  'state-unexplained': ({ subject }) => `${subject}: строка не вытекает ни из одного события.`,
  'counter-differs': ({ series, year, expected, found }) =>
    `Счётчик номеров ${series} за ${year} год: должно быть ${expected}, записано ${found}.`,
  'cells-differ': ({ month }) =>
    `Подсчёты по обращениям, зарегистрированным в ${month}, не сходятся с событиями: изменены в обход программы.`,
  'number-gap': ({ series, year, ordinal }) =>
    `Номера ${series}-${ordinal}/${year} нет: в нумерации пропуск.`,
  'attachment-missing': ({ subject, file, sha256 }) =>
    `${subject}: вложения «${file}» нет (${sha256}).`,
  'attachment-altered': ({ subject, file, sha256 }) =>
    `${subject}: вложение «${file}» изменено в обход программы (${sha256}).`,
  'media-missing': ({ thread, message, file, sha256 }) =>
    `Переписка № ${thread}, сообщение ${message}: файла «${file}» нет (${sha256}).`,
  'media-altered': ({ thread, message, file, sha256 }) =>
    `Переписка № ${thread}, сообщение ${message}: файл «${file}» изменён в обход программы (${sha256}).`,
  'thread-altered': ({ thread }) => `Переписка № ${thread} изменена в обход программы.`,
  'message-altered': ({ thread, message }) =>
    `Переписка № ${thread}, сообщение ${message}: изменено в обход программы.`,
  'batch-differs': ({ batch, expected, found }) =>
    `Сообщения, принятые событием ${batch}, подменены, добавлены или удалены: записей ${found}, было ${expected}.`,
  database: ({ detail }) => `Файл базы данных повреждён: ${detail}.`,
};
