import type { FrozenTexts } from '../shape-frozen.ts';

export const frozen: FrozenTexts = {
  columns: {
    period: 'Период',
    edition: 'Редакция',
    frozenAt: 'Зафиксирован',
    actor: 'Кем',
    asOf: 'На дату',
    total: 'Обращений',
    definitions: 'Версия определений',
    head: 'Хеш реестра',
    section: 'Таблица',
    row: 'Строка',
    column: 'Показатель',
    frozen: 'В отчёте',
    now: 'Сейчас',
    delta: '±',
    effect: 'Что произошло',
    recordedAt: 'Внесено',
  },
  title: (period) => `Отчёт зафиксирован: ${period}`,
  handedIn: (when, actor, edition) =>
    `ЗАФИКСИРОВАН ${when}, ${actor}, редакция ${edition}: показатели в том виде, в каком отчёт сдан.`,
  isFrozen: (when, actor) => `Отчёт за этот период зафиксирован ${when} (${actor}).`,
  changed: (figures, period) =>
    `С тех пор изменилось показателей: ${figures}. Какие: appeals report frozen ${period} --compare. Из-за чего: appeals report ${period} --corrections.`,
  changedHere: (figures, period) =>
    `Из показанных здесь показателей с тех пор изменилось: ${figures}. Какие: appeals report frozen ${period} --compare. Из-за чего: appeals report ${period} --corrections.`,
  unchangedHere: 'Показанные здесь показатели с тех пор не изменились.',
  unchanged: 'С тех пор показатели не изменились.',
  definitions: (version) => `Определения показателей: версия ${version}.`,
  effects: {
    entered: 'внесено позже',
    left: 'выбыло из отчёта',
    corrected: 'исправлено',
  },
  noneFrozen: 'Зафиксированных отчётов нет.',
  noCorrections: 'Позднее внесённых и исправленных обращений нет.',
  sinceFrozen: (when) => `Внесено после фиксации отчёта ${when}.`,
  sinceEnd: (date) => `Внесено после окончания периода (${date}).`,
  imported: (appeals) => `Перенесено из журналов, в списке не показано: ${appeals}.`,
};
