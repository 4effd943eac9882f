import type { Refusal } from '../../domain/refusal.ts';
import { knownDays } from '../known-days.ts';
import type { SentencePer } from '../messages.ts';
import { appealNames } from './appeals.ts';
import { codes } from './codes.ts';
import { inbox } from './inbox.ts';
import { moveRefusals } from './moves.ts';

const { fields, dateFields, listAccusative } = appealNames;
const listed = (items: readonly string[]): string => items.join(', ');

export const refusals: SentencePer<Refusal> = {
  ...moveRefusals,
  'summary-empty': () => 'Текст не указан. Изложите суть одной строкой.',
  'text-too-long': ({ field, length, limit }, { count }) =>
    `Поле «${fields[field] ?? field}» слишком длинное: ${count(length)} знаков при допустимых ${count(limit)}. Сократите текст.`,
  'date-in-future': ({ field, date: on, today }, { date }) =>
    `${dateFields[field]}: ${date(on)} ещё не наступило, сегодня ${date(today)}. Исправьте дату.`,
  'dates-out-of-order': ({ earlier, earlierOn, later, laterOn }, { date }) =>
    `${dateFields[later]} (${date(laterOn)}) не может быть раньше, чем ${dateFields[earlier].toLowerCase()} (${date(earlierOn)}). Исправьте одну из дат.`,
  'network-without-direct': ({ channel }) =>
    `Соцсеть указывается только для сообщений в директ, а выбран канал «${codes.channel[channel]}». Уберите --network или укажите --channel direct.`,
  'anonymous-informal': ({ channel }) =>
    `Анонимным бывает только обращение по Закону (ст. 23), а канал «${codes.channel[channel]}» под него не подпадает. Уберите --anonymous.`,
  'anonymous-with-applicant': () =>
    'Обращение с указанием имени и адреса не является анонимным (ст. 23). Уберите --anonymous или недостоверные данные.',
  'signatories-too-few': ({ signatories, minimum }, { count }) =>
    `Коллективное обращение подают не менее ${count(minimum)} заявителей (ст. 1), указано: ${count(signatories)}. Для одного заявителя --signatories не нужен.`,
  annulled: ({ number }) => `Регистрация ${number} отменена. Вернуть её: appeals undo --redo.`,
  'question-unknown': ({ number, question, questions }, { amount, count }) =>
    `В обращении ${number} ${amount(questions, 'question')}; вопроса № ${count(question)} нет.`,
  'question-answered': ({ number, question, answeredOn }, { date }) =>
    `На вопрос № ${question} обращения ${number} уже дан ответ ${date(answeredOn)}.`,
  'nothing-to-change': ({ number }) => `${number}: изменять нечего, всё уже так.`,
  'year-fixed': ({ number, registeredOn, year }, { date }) =>
    `${number} относится к ${year} году, дата регистрации не может стать ${date(registeredOn)}. Отмените регистрацию и внесите обращение заново.`,
  'official-inactive': ({ name, on, activeFrom, activeTo }, { date }) =>
    `${name} на ${date(on)} не исполняет обязанности${knownDays(
      [
        ['с', activeFrom],
        ['по', activeTo],
      ],
      date,
    )}. Выберите другое лицо или исправьте даты: appeals official edit.`,
  'entry-retired': ({ list, entry, on }, { date }) =>
    `${codes.list[list]} ${entry}: на ${date(on)} запись не действует. Выберите другую: appeals ${list} list.`,
  'name-empty': ({ list }) =>
    `${
      {
        official: 'Фамилия, имя и отчество не указаны',
        topic: 'Наименование не указано',
        territory: 'Наименование не указано',
        account: 'Имя аккаунта не указано',
      }[list]
    }. Впишите текст в кавычках.`,
  'code-unfit': ({ entry }) =>
    `«${entry}» не может быть кодом: в нём допустимы буквы, цифры, точка и дефис, не более 40 знаков.`,
  'entry-exists': ({ list, entry }) =>
    `${codes.list[list]} ${entry}: такая запись уже есть. Посмотреть список: appeals ${list} list.`,
  'entry-not-retired': ({ list, entry }) => `${codes.list[list]} ${entry}: запись и так действует.`,
  'topic-parent-unknown': ({ topic, parent }) =>
    `Для тематики ${topic} нет раздела ${parent}. Сначала добавьте его: appeals topic add ${parent} НАЗВАНИЕ.`,
  'topic-too-deep': ({ topic, parent }) =>
    `${topic}: у тематик только два уровня. Добавьте её в раздел ${parent}: appeals topic add ${parent}.… НАЗВАНИЕ.`,
  'same-official': ({ name }) => `${name}: передать дела самому себе нельзя. Укажите другое лицо.`,
  'nothing-to-undo': ({ actor }) => `У пользователя ${actor} нет шагов, которые можно отменить.`,
  'nothing-to-redo': ({ actor }) =>
    `У пользователя ${actor} нет отменённых шагов, которые можно вернуть.`,
  'undo-blocked': ({ subject, actor, event }) =>
    `Не отменено: запись ${subject} после этого изменил пользователь ${actor} («${appealNames.events[event] ?? event}»). Сначала отмените то изменение.`,
  'not-a-repeat': ({ number, because }) =>
    `Обращение не является повторным к ${number} (ст. 1): ${
      {
        oral: 'устное обращение повторным не бывает',
        informal: 'повторными бывают только обращения по Закону',
        unanswered: 'на первое ещё не дан ответ, это дубликат',
        'before-answer': 'оно поступило раньше, чем дан ответ на первое',
        'too-old': 'со дня поступления первого прошло более трёх лет',
        earlier: 'оно поступило раньше первого',
        'other-applicant': 'у обращений разные заявители',
        'other-question': 'обращения о разных вопросах',
      }[because]
    }. Уберите --repeat-of.`,
  'key-taken': ({ key, number }) =>
    `Не возвращено: ключ ${key} теперь принадлежит обращению ${number}.`,
  'number-taken': ({ number }) =>
    `Номер ${number} уже есть в реестре. Исправьте номер в журнале или уберите из профиля графу number: реестр даст свой.`,
  'same-person': ({ one, other }) => `${one} и ${other} — и так один человек.`,
  'already-attached': ({ number, name }) => `${name}: такой файл уже приложен к ${number}.`,
  'attachment-too-large': ({ name, limit }, { count }) =>
    `${name}: файл больше ${count(limit / 1024 ** 2)} МБ. Сожмите его или увеличьте предел: appeals config set attachmentLimit МЕГАБАЙТ.`,
  'attachment-empty': ({ name }) => `${name}: файл пуст. Проверьте, что он записан до конца.`,
  'number-unfit': ({ text }) =>
    `«${text}» — не регистрационный номер. Нужен вид ЛП-12/2023, 12/2023 или 12.`,
  'number-of-other-year': ({ text, registeredOn }, { date }) =>
    `Номер ${text} — другого года, а зарегистрировано ${date(registeredOn)}. Исправьте номер или дату.`,
  'stale-version': ({ number, expected, found, fields }) =>
    expected > found
      ? `У обращения ${number} ещё нет версии ${expected}: текущая — ${found}. Посмотрите ещё раз: appeals show ${number}.`
      : `Обращение ${number} изменено после того, как вы его открыли: версия ${found}, а не ${expected}.${changed(fields)} Посмотрите ещё раз: appeals show ${number}.`,
  'demo-over-real': ({ path }) =>
    `${path} — действующий реестр, демонстрация его не заменяет. Укажите другой файл: --db ФАЙЛ.`,
  'not-working-day': ({ date: on }, { date }) =>
    `${date(on)} и так нерабочий день, переносить его нельзя. Календарь: appeals calendar show ${on.slice(0, 4)}.`,
  'not-saturday': ({ date: on }, { date }) =>
    `${date(on)} — не суббота: рабочий день переносят только на субботу.`,
  'saturday-is-holiday': ({ date: on, name }, { date }) =>
    `${date(on)} — праздник (${name}), работать в этот день нельзя. Выберите другую субботу.`,
  'saturday-taken': ({ date: on, off }, { date }) =>
    `Суббота ${date(on)} уже отрабатывается за ${date(off)}. Выберите другую или уберите тот перенос: appeals calendar unmove ${off}.`,
  'transfer-too-far': ({ off, worked }, { date }) =>
    `${date(off)} и ${date(worked)} слишком далеки друг от друга: перенос бывает в пределах соседних лет.`,
  'not-moved': ({ date: on }, { date }) =>
    `${date(on)}: переноса нет, убирать нечего. Календарь: appeals calendar show ${on.slice(0, 4)}.`,
  'calendar-unchanged': ({ years }) =>
    `Изменять нечего: в реестре уже такой календарь (${years.join(', ')}).`,
  'policy-unchanged': ({ policy }) => `Изменять нечего: правила «${policy}» уже действуют.`,
  'message-unknown': ({ thread, from, to, messages }, { amount }) =>
    `В переписке № ${thread} всего ${amount(messages, 'message')}, номеров ${from}–${to} в ней нет. Посмотреть: appeals inbox show ${thread}.`,
  'nothing-to-accept': ({ thread }) =>
    `В переписке № ${thread} нет сообщений, по которым ещё не решено. Указать другие: --messages.`,
  'thread-decided': ({ thread, status }) =>
    `По переписке № ${thread} уже решено: ${inbox.states[status]}. Вернуть её во входящие: appeals inbox reopen ${thread}.`,
  'thread-undecided': ({ thread }) => `Переписка № ${thread} и так ждёт решения.`,
  'account-unlike': ({ account, known }) =>
    `Эти переписки уже в реестре: аккаунт «${known}». Если «${account}» — он же под новым именем, укажите --account "${known}".`,
  'thread-unknown': ({ thread, candidates }) =>
    candidates.length > 0
      ? `Под «${thread}» подходит несколько переписок: ${listed(candidates)}. Укажите номер.`
      : `Переписки «${thread}» нет. Посмотреть список: appeals inbox list.`,
  'appeal-unknown': ({ number }) =>
    `Обращения ${number || '«»'} нет. Посмотреть список: appeals list.`,
  'appeal-ambiguous': ({ number, candidates }) =>
    `Номеру ${number} соответствует несколько обращений: ${listed(candidates)}. Укажите серию и год.`,
  'person-unknown': ({ text }) => `Заявителя «${text}» нет. Посмотреть всех: appeals person list.`,
  'person-ambiguous': ({ text, candidates }) =>
    `Под «${text}» подходит несколько человек: ${listed(candidates)}. Назовите номер обращения; посмотреть их: appeals person list.`,
  'period-unfinished': ({ period, to }, { date }) =>
    `Период ${period} заканчивается ${date(to)}: зафиксировать можно отчёт только за завершённый период.`,
  'already-frozen': ({ period, actor, on }, { date }) =>
    `Отчёт за ${period} уже зафиксирован (${actor}, ${date(on)}). Посмотреть: appeals report frozen ${period}. Сдать исправленный рядом с ним: --freeze --again.`,
  'report-unbalanced': ({ period }) =>
    `Отчёт за ${period} не сходится и не зафиксирован. Подробности: appeals report ${period} --check.`,
  'frozen-unknown': ({ period }) =>
    `Отчёт за ${period} не зафиксирован. Зафиксированные отчёты: appeals report frozen.`,
  'entry-unknown': ({ list, entry, candidates }) =>
    `${listAccusative[list]} «${entry}» нет в списке${candidates.length > 0 ? ` (есть: ${listed(candidates)})` : ''}. Посмотреть список: appeals ${list} list.`,
  'entry-ambiguous': ({ list, entry, candidates }) =>
    `Под «${entry}» подходит несколько записей (${codes.list[list].toLowerCase()}): ${listed(candidates)}. Уточните.`,
};

/** Nothing where the fields are as they were. */
const changed = (fields: readonly string[]): string =>
  fields.length === 0
    ? ''
    : ` Изменено: ${listed(fields.map((field) => appealNames.fieldName(field)))}.`;
