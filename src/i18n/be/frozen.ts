import type { FrozenTexts } from '../shape-frozen.ts';

export const frozen: FrozenTexts = {
  columns: {
    period: 'Перыяд',
    edition: 'Рэдакцыя',
    frozenAt: 'Зафіксавана',
    actor: 'Кім',
    asOf: 'На дату',
    total: 'Зваротаў',
    definitions: 'Версія вызначэнняў',
    head: 'Хэш рэестра',
    section: 'Табліца',
    row: 'Радок',
    column: 'Паказчык',
    frozen: 'У справаздачы',
    now: 'Цяпер',
    delta: '±',
    effect: 'Што адбылося',
    recordedAt: 'Унесена',
  },
  title: (period) => `Справаздача зафіксавана: ${period}`,
  handedIn: (when, actor, edition) =>
    `ЗАФІКСАВАНА ${when}, ${actor}, рэдакцыя ${edition}: паказчыкі ў тым выглядзе, у якім справаздача здадзена.`,
  isFrozen: (when, actor) => `Справаздача за гэты перыяд зафіксавана ${when} (${actor}).`,
  changed: (figures, period) =>
    `З таго часу змянілася паказчыкаў: ${figures}. Якія: appeals report frozen ${period} --compare. З-за чаго: appeals report ${period} --corrections.`,
  changedHere: (figures, period) =>
    `З паказаных тут паказчыкаў з таго часу змянілася: ${figures}. Якія: appeals report frozen ${period} --compare. З-за чаго: appeals report ${period} --corrections.`,
  unchangedHere: 'Паказаныя тут паказчыкі з таго часу не змяніліся.',
  unchanged: 'З таго часу паказчыкі не змяніліся.',
  definitions: (version) => `Вызначэнні паказчыкаў: версія ${version}.`,
  effects: {
    entered: 'унесена пазней',
    left: 'выбыла са справаздачы',
    corrected: 'выпраўлена',
  },
  noneFrozen: 'Зафіксаваных справаздач няма.',
  noCorrections: 'Пазней унесеных і выпраўленых зваротаў няма.',
  sinceFrozen: (when) => `Унесена пасля фіксацыі справаздачы ${when}.`,
  sinceEnd: (date) => `Унесена пасля заканчэння перыяду (${date}).`,
  imported: (appeals) => `Перанесена з журналаў, у спісе не паказана: ${appeals}.`,
};
