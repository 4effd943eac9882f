import type { Remarks } from '../shape-remarks.ts';

export const remarks: Remarks = {
  dryRun: 'Пробны запуск: нічога не зменена.',
  replaceFile: (path) => `Файл ${path} ужо ёсць. Замяніць?`,
  interrupted: 'Перапынена.',
  bug: (detail) =>
    `Памылка ў самой праграме: ${detail}. Рэестр гэтай камандай не зменены або зменены цалкам (праверыць: appeals check). Паведаміце распрацоўшчыку тэкст памылкі і каманду; падрабязнасці дасць APPEALS_DEBUG=1.`,
  labels: {
    register: 'Рэестр',
    calendar: 'Вытворчы каляндар',
    topics: 'Тэматыкі',
    backup: 'Рэзервовая копія',
    events: 'Падзей',
    head: 'Кантрольны хэш',
    appeals: 'Зваротаў',
    attachments: 'Укладанняў',
    setting: 'Налада',
    inFile: 'У файле',
    inForce: 'Дзейнічае',
    fault: 'Код',
    what: 'Што выяўлена',
  },
  titles: {
    created: 'Рэестр створаны',
    updated: 'Рэестр дапоўнены',
    upToDate: 'Дапаўняць няма чаго',
    wouldCreate: 'Будзе створаны рэестр',
    wouldUpdate: 'Рэестр будзе дапоўнены',
    backedUp: 'Рэзервовая копія зроблена і праверана',
    restored: 'Рэестр адноўлены і правераны',
    sound: 'Рэестр у парадку',
  },
  attachmentLost: (number, name) =>
    `${number}: укладанне «${name}» не скапіявана: файла няма або ён зменены.`,
  mediaLost: (thread, message, name) =>
    `Перапіска № ${thread}, паведамленне ${message}: файл «${name}» не скапіяваны: яго няма або ён зменены.`,
  unsound: (faults) =>
    `Праверка выявіла: ${faults}. Не працуйце з гэтым файлам: вазьміце апошнюю спраўную рэзервовую копію.`,
  settingSaved: (key, value) => `Налада ${key}: ${value}`,
  settingRemoved: (key) => `Налада ${key} прыбрана.`,
};
