import type { Remarks } from '../shape-remarks.ts';

export const remarks: Remarks = {
  dryRun: 'Пробный запуск: ничего не изменено.',
  replaceFile: (path) => `Файл ${path} уже есть. Заменить?`,
  interrupted: 'Прервано.',
  bug: (detail) =>
    `Ошибка в самой программе: ${detail}. Реестр не изменён этой командой или изменён полностью (проверить: appeals check). Сообщите разработчику текст ошибки и команду; подробности даст APPEALS_DEBUG=1.`,
  labels: {
    register: 'Реестр',
    calendar: 'Производственный календарь',
    topics: 'Тематики',
    backup: 'Резервная копия',
    events: 'Событий',
    head: 'Контрольный хеш',
    appeals: 'Обращений',
    attachments: 'Вложений',
    setting: 'Настройка',
    inFile: 'В файле',
    inForce: 'Действует',
    fault: 'Код',
    what: 'Что обнаружено',
  },
  titles: {
    created: 'Реестр создан',
    updated: 'Реестр дополнен',
    upToDate: 'Дополнять нечего',
    wouldCreate: 'Будет создан реестр',
    wouldUpdate: 'Реестр будет дополнен',
    backedUp: 'Резервная копия сделана и проверена',
    restored: 'Реестр восстановлен и проверен',
    sound: 'Реестр в порядке',
  },
  attachmentLost: (number, name) =>
    `${number}: вложение «${name}» не скопировано: файла нет или он изменён.`,
  mediaLost: (thread, message, name) =>
    `Переписка № ${thread}, сообщение ${message}: файл «${name}» не скопирован: его нет или он изменён.`,
  unsound: (faults) =>
    `Проверка обнаружила: ${faults}. Не работайте с этим файлом: возьмите последнюю исправную резервную копию.`,
  settingSaved: (key, value) => `Настройка ${key}: ${value}`,
  settingRemoved: (key) => `Настройка ${key} убрана.`,
};
