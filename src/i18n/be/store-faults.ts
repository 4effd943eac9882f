import type { StoreFault } from '../../domain/faults.ts';
import type { SentencePer } from '../messages.ts';

export const storeFaults: SentencePer<StoreFault> = {
  'register-missing': ({ path }) =>
    `Рэестра ${path} няма. Стварыце яго (appeals init) або ўкажыце іншы: --db ФАЙЛ.`,
  'register-exists': ({ path }) =>
    `Рэестр ${path} ужо ёсць і не замяняецца. Дапоўніць яго новымі правіламі: appeals init --update.`,
  'register-is-directory': ({ path }) =>
    `${path} — папка, а не файл рэестра. Укажыце файл: --db ФАЙЛ.`,
  'register-foreign': ({ path }) =>
    `${path} — не рэестр зваротаў: гэта файл іншай праграмы. Укажыце іншы файл: --db ФАЙЛ.`,
  'register-damaged': ({ path }) =>
    `Рэестр ${path} пашкоджаны. Не запісвайце ў яго; вазьміце апошнюю спраўную рэзервовую копію.`,
  'register-newer': ({ path, found, known }) =>
    `Рэестр ${path} вядзецца навейшай версіяй праграмы (фармат ${found}, гэта разумее да ${known}). Абнавіце праграму.`,
  'policy-outdated': ({ path }) =>
    `У рэестры ${path} правілы ад ранейшай версіі праграмы. Зрабіце рэзервовую копію (appeals backup ФАЙЛ) і абнавіце іх: appeals init --update.`,
  'register-unreadable': ({ path }) =>
    `Рэестр ${path} нельга прачытаць: няма доступу. Праверце правы на файл і папку.`,
  'register-unwritable': ({ path }) =>
    `У рэестр ${path} нельга пісаць: файл або папка толькі для чытання. Праверце правы.`,
  'disk-full': ({ path }) =>
    `На дыску няма месца, ${path} не запісаны. Вызваліце месца і паўтарыце каманду.`,
  'disk-error': ({ path, detail }) =>
    `Дыск не запісаў або не аддаў ${path} (${detail}). Праверце дыск і паўтарыце каманду.`,
  'register-busy': ({ path, seconds }, { amount }) =>
    `Рэестр ${path} заняты іншай праграмай даўжэй, чым ${amount(seconds, 'second')}. Паўтарыце каманду.`,
  'file-missing': ({ path }) => `Файла ${path} няма. Праверце шлях.`,
  'file-unreadable': ({ path }) =>
    `Файл ${path} нельга прачытаць. Праверце правы на файл і што гэта не папка.`,
  'output-over-register': ({ path }) =>
    `${path} — рэестр, вынік паверх яго не запісваецца. Укажыце іншае імя: --output ФАЙЛ.`,
  'file-exists': ({ path }) =>
    `Файл ${path} ужо ёсць і не заменены. Укажыце іншае імя або выдаліце стары файл.`,
  'file-unwritable': ({ path, detail }) =>
    `Файл ${path} запісаць нельга (${detail}). Праверце, што папка ёсць і даступная для запісу.`,
  'mail-failed': ({ host, detail }) =>
    `Паштовы сервер ${host}: ${detail}. Неадпраўленае пойдзе наступным разам; праверце налады: appeals config list.`,
};
