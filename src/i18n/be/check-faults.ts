import type { Fault } from '../../domain/faults.ts';
import type { SentencePer } from '../messages.ts';

export const checkFaults: SentencePer<Fault> = {
  'chain-broken': ({ seq, subject }) =>
    `Падзея ${seq} (${subject}) зменена або выдалена: ланцужок хэшаў перарваны.`,
  'head-differs': ({ expected, found }) =>
    `Кантрольны хэш не супадае: чакаўся ${expected}, у рэестры ${found}.`,
  'private-missing': ({ seq, subject }) =>
    `${subject}: асабістыя звесткі падзеі ${seq} зніклі без абязлічвання.`,
  'private-altered': ({ seq, subject }) =>
    `${subject}: асабістыя звесткі падзеі ${seq} зменены ў абыход праграмы.`,
  'state-differs': ({ subject, field, expected, found }) =>
    `${subject}: поле ${field} зменена ў абыход праграмы: паводле падзей ${expected}, у табліцы ${found}.`,
  'state-missing': ({ subject }) => `${subject}: радок выдалены ў абыход праграмы.`,
  'state-unexplained': ({ subject }) => `${subject}: радок не вынікае ні з адной падзеі.`,
  'counter-differs': ({ series, year, expected, found }) =>
    `Лічыльнік нумароў ${series} за ${year} год: павінна быць ${expected}, запісана ${found}.`,
  'cells-differ': ({ month }) =>
    `Падлікі па зваротах, зарэгістраваных у ${month}, не сыходзяцца з падзеямі: зменены ў абыход праграмы.`,
  'number-gap': ({ series, year, ordinal }) =>
    `Нумара ${series}-${ordinal}/${year} няма: у нумарацыі прапуск.`,
  'attachment-missing': ({ subject, file, sha256 }) =>
    `${subject}: укладання «${file}» няма (${sha256}).`,
  'attachment-altered': ({ subject, file, sha256 }) =>
    `${subject}: укладанне «${file}» зменена ў абыход праграмы (${sha256}).`,
  'media-missing': ({ thread, message, file, sha256 }) =>
    `Перапіска № ${thread}, паведамленне ${message}: файла «${file}» няма (${sha256}).`,
  'media-altered': ({ thread, message, file, sha256 }) =>
    `Перапіска № ${thread}, паведамленне ${message}: файл «${file}» зменены ў абыход праграмы (${sha256}).`,
  'thread-altered': ({ thread }) => `Перапіска № ${thread} зменена ў абыход праграмы.`,
  'message-altered': ({ thread, message }) =>
    `Перапіска № ${thread}, паведамленне ${message}: зменена ў абыход праграмы.`,
  'batch-differs': ({ batch, expected, found }) =>
    `Паведамленні, прынятыя падзеяй ${batch}, падменены, дададзены або выдалены: запісаў ${found}, было ${expected}.`,
  database: ({ detail }) => `Файл базы даных пашкоджаны: ${detail}.`,
};
