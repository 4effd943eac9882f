import type { Refusal } from '../../domain/refusal.ts';
import { knownDays } from '../known-days.ts';
import type { SentencePer } from '../messages.ts';
import { appealNames } from './appeals.ts';
import { codes } from './codes.ts';
import { holiday } from './holidays.ts';
import { inbox } from './inbox.ts';
import { moveRefusals } from './moves.ts';

const { fields, dateFields, listAccusative } = appealNames;
const listed = (items: readonly string[]): string => items.join(', ');

export const refusals: SentencePer<Refusal> = {
  ...moveRefusals,
  'summary-empty': () => 'Тэкст не пазначаны. Выкладзіце сутнасць адным радком.',
  'text-too-long': ({ field, length, limit }, { count }) =>
    `Поле «${fields[field] ?? field}» задоўгае: ${count(length)} знакаў пры дапушчальных ${count(limit)}. Скараціце тэкст.`,
  'date-in-future': ({ field, date: on, today }, { date }) =>
    `${dateFields[field]}: ${date(on)} яшчэ не наступіла, сёння ${date(today)}. Выпраўце дату.`,
  'dates-out-of-order': ({ earlier, earlierOn, later, laterOn }, { date }) =>
    `${dateFields[later]} (${date(laterOn)}) не можа быць раней, чым ${dateFields[earlier].toLowerCase()} (${date(earlierOn)}). Выпраўце адну з дат.`,
  'network-without-direct': ({ channel }) =>
    `Сацсетка пазначаецца толькі для паведамленняў у дырэкт, а выбраны канал «${codes.channel[channel]}». Прыбярыце --network або пазначце --channel direct.`,
  'anonymous-informal': ({ channel }) =>
    `Ананімным бывае толькі зварот паводле Закона (арт. 23), а канал «${codes.channel[channel]}» пад яго не падпадае. Прыбярыце --anonymous.`,
  'anonymous-with-applicant': () =>
    'Зварот з імем і адрасам не з’яўляецца ананімным (арт. 23). Прыбярыце --anonymous або недакладныя звесткі.',
  'signatories-too-few': ({ signatories, minimum }, { count }) =>
    `Калектыўны зварот падаюць не менш за ${count(minimum)} заяўнікаў (арт. 1), пазначана: ${count(signatories)}. Для аднаго заяўніка --signatories не патрэбны.`,
  annulled: ({ number }) => `Рэгістрацыя ${number} адменена. Вярнуць яе: appeals undo --redo.`,
  'question-unknown': ({ number, question, questions }, { amount, count }) =>
    `У звароце ${number} ${amount(questions, 'question')}; пытання № ${count(question)} няма.`,
  'question-answered': ({ number, question, answeredOn }, { date }) =>
    `На пытанне № ${question} звароту ${number} ужо дадзены адказ ${date(answeredOn)}.`,
  'nothing-to-change': ({ number }) => `${number}: змяняць няма чаго, усё ўжо так.`,
  'year-fixed': ({ number, registeredOn, year }, { date }) =>
    `${number} адносіцца да ${year} года, дата рэгістрацыі не можа стаць ${date(registeredOn)}. Адмяніце рэгістрацыю і ўнясіце зварот нанава.`,
  'official-inactive': ({ name, on, activeFrom, activeTo }, { date }) =>
    `${name} на ${date(on)} не выконвае абавязкі${knownDays(
      [
        ['з', activeFrom],
        ['па', activeTo],
      ],
      date,
    )}. Выберыце іншую асобу або выпраўце даты: appeals official edit.`,
  'entry-retired': ({ list, entry, on }, { date }) =>
    `${codes.list[list]} ${entry}: на ${date(on)} запіс не дзейнічае. Выберыце іншы: appeals ${list} list.`,
  'name-empty': ({ list }) =>
    `${
      {
        official: 'Прозвішча, імя і імя па бацьку не ўказаны',
        topic: 'Найменне не ўказана',
        territory: 'Найменне не ўказана',
        account: 'Імя акаўнта не ўказана',
      }[list]
    }. Упішыце тэкст у двукоссі.`,
  'code-unfit': ({ entry }) =>
    `«${entry}» не можа быць кодам: у ім дапускаюцца літары, лічбы, кропка і злучок, не больш за 40 знакаў.`,
  'entry-exists': ({ list, entry }) =>
    `${codes.list[list]} ${entry}: такі запіс ужо ёсць. Паглядзець спіс: appeals ${list} list.`,
  'entry-not-retired': ({ list, entry }) => `${codes.list[list]} ${entry}: запіс і так дзейнічае.`,
  'topic-parent-unknown': ({ topic, parent }) =>
    `Для тэматыкі ${topic} няма раздзела ${parent}. Спачатку дадайце яго: appeals topic add ${parent} НАЗВА.`,
  'topic-too-deep': ({ topic, parent }) =>
    `${topic}: у тэматык толькі два ўзроўні. Дадайце яе ў раздзел ${parent}: appeals topic add ${parent}.… НАЗВА.`,
  'same-official': ({ name }) =>
    `${name}: перадаць справы самому сабе нельга. Пазначце іншую асобу.`,
  'nothing-to-undo': ({ actor }) => `У карыстальніка ${actor} няма крокаў, якія можна адмяніць.`,
  'nothing-to-redo': ({ actor }) =>
    `У карыстальніка ${actor} няма адмененых крокаў, якія можна вярнуць.`,
  'undo-blocked': ({ subject, actor, event }) =>
    `Не адменена: запіс ${subject} пасля гэтага змяніў карыстальнік ${actor} («${appealNames.events[event] ?? event}»). Спачатку адмяніце тую змену.`,
  'not-a-repeat': ({ number, because }) =>
    `Зварот не з’яўляецца паўторным да ${number} (арт. 1): ${
      {
        oral: 'вусны зварот паўторным не бывае',
        informal: 'паўторнымі бываюць толькі звароты паводле Закона',
        unanswered: 'на першы яшчэ не дадзены адказ, гэта дублікат',
        'before-answer': 'ён паступіў раней, чым дадзены адказ на першы',
        'too-old': 'з дня паступлення першага прайшло больш за тры гады',
        earlier: 'ён паступіў раней за першы',
        'other-applicant': 'у зваротаў розныя заяўнікі',
        'other-question': 'звароты пра розныя пытанні',
      }[because]
    }. Прыбярыце --repeat-of.`,
  'key-taken': ({ key, number }) => `Не вернута: ключ ${key} цяпер належыць звароту ${number}.`,
  'number-taken': ({ number }) =>
    `Нумар ${number} ужо ёсць у рэестры. Выпраўце нумар у журнале або прыбярыце з профілю графу number: рэестр дасць свой.`,
  'same-person': ({ one, other }) => `${one} і ${other} — і так адзін чалавек.`,
  'already-attached': ({ number, name }) => `${name}: такі файл ужо прыкладзены да ${number}.`,
  'attachment-too-large': ({ name, limit }, { count }) =>
    `${name}: файл большы за ${count(limit / 1024 ** 2)} МБ. Сцісніце яго або павялічце мяжу: appeals config set attachmentLimit МЕГАБАЙТ.`,
  'attachment-empty': ({ name }) => `${name}: файл пусты. Праверце, што ён запісаны да канца.`,
  'number-unfit': ({ text }) =>
    `«${text}» — не рэгістрацыйны нумар. Патрэбны выгляд ЛП-12/2023, 12/2023 або 12.`,
  'number-of-other-year': ({ text, registeredOn }, { date }) =>
    `Нумар ${text} — іншага года, а зарэгістравана ${date(registeredOn)}. Выпраўце нумар або дату.`,
  'stale-version': ({ number, expected, found, fields }) =>
    expected > found
      ? `У звароту ${number} яшчэ няма версіі ${expected}: цяперашняя — ${found}. Паглядзіце яшчэ раз: appeals show ${number}.`
      : `Зварот ${number} зменены пасля таго, як вы яго адкрылі: версія ${found}, а не ${expected}.${changed(fields)} Паглядзіце яшчэ раз: appeals show ${number}.`,
  'demo-over-real': ({ path }) =>
    `${path} — дзейны рэестр, дэманстрацыя яго не замяняе. Пазначце іншы файл: --db ФАЙЛ.`,
  'not-working-day': ({ date: on }, { date }) =>
    `${date(on)} і так нерабочы дзень, пераносіць яго нельга. Каляндар: appeals calendar show ${on.slice(0, 4)}.`,
  'not-saturday': ({ date: on }, { date }) =>
    `${date(on)} — не субота: рабочы дзень пераносяць толькі на суботу.`,
  'saturday-is-holiday': ({ date: on, name }, { date }) =>
    `${date(on)} — свята (${holiday(name)}), працаваць у гэты дзень нельга. Выберыце іншую суботу.`,
  'saturday-taken': ({ date: on, off }, { date }) =>
    `Субота ${date(on)} ужо адпрацоўваецца за ${date(off)}. Выберыце іншую або прыбярыце той перанос: appeals calendar unmove ${off}.`,
  'transfer-too-far': ({ off, worked }, { date }) =>
    `${date(off)} і ${date(worked)} занадта далёка адно ад аднаго: перанос бывае ў межах суседніх гадоў.`,
  'not-moved': ({ date: on }, { date }) =>
    `${date(on)}: пераносу няма, прыбіраць няма чаго. Каляндар: appeals calendar show ${on.slice(0, 4)}.`,
  'calendar-unchanged': ({ years }) =>
    `Змяняць няма чаго: у рэестры ўжо такі каляндар (${years.join(', ')}).`,
  'policy-unchanged': ({ policy }) => `Змяняць няма чаго: правілы «${policy}» ужо дзейнічаюць.`,
  'message-unknown': ({ thread, from, to, messages }, { amount }) =>
    `У перапісцы № ${thread} усяго ${amount(messages, 'message')}, нумароў ${from}–${to} у ёй няма. Паглядзець: appeals inbox show ${thread}.`,
  'nothing-to-accept': ({ thread }) =>
    `У перапісцы № ${thread} няма паведамленняў, па якіх яшчэ не вырашана. Указаць іншыя: --messages.`,
  'thread-decided': ({ thread, status }) =>
    `Па перапісцы № ${thread} ужо вырашана: ${inbox.states[status]}. Вярнуць яе ва ўваходныя: appeals inbox reopen ${thread}.`,
  'thread-undecided': ({ thread }) => `Перапіска № ${thread} і так чакае рашэння.`,
  'account-unlike': ({ account, known }) =>
    `Гэтыя перапіскі ўжо ў рэестры: акаўнт «${known}». Калі «${account}» — ён жа пад новым імем, укажыце --account "${known}".`,
  'thread-unknown': ({ thread, candidates }) =>
    candidates.length > 0
      ? `Пад «${thread}» падыходзіць некалькі перапісак: ${listed(candidates)}. Укажыце нумар.`
      : `Перапіскі «${thread}» няма. Паглядзець спіс: appeals inbox list.`,
  'appeal-unknown': ({ number }) =>
    `Звароту ${number || '«»'} няма. Паглядзець спіс: appeals list.`,
  'appeal-ambiguous': ({ number, candidates }) =>
    `Нумару ${number} адпавядае некалькі зваротаў: ${listed(candidates)}. Пазначце серыю і год.`,
  'person-unknown': ({ text }) => `Заяўніка «${text}» няма. Паглядзець усіх: appeals person list.`,
  'person-ambiguous': ({ text, candidates }) =>
    `Пад «${text}» падыходзяць некалькі чалавек: ${listed(candidates)}. Назавіце нумар звароту; паглядзець іх: appeals person list.`,
  'period-unfinished': ({ period, to }, { date }) =>
    `Перыяд ${period} заканчваецца ${date(to)}: зафіксаваць можна справаздачу толькі за завершаны перыяд.`,
  'already-frozen': ({ period, actor, on }, { date }) =>
    `Справаздача за ${period} ужо зафіксавана (${actor}, ${date(on)}). Паглядзець: appeals report frozen ${period}. Здаць выпраўленую побач з ёй: --freeze --again.`,
  'report-unbalanced': ({ period }) =>
    `Справаздача за ${period} не сыходзіцца і не зафіксавана. Падрабязнасці: appeals report ${period} --check.`,
  'frozen-unknown': ({ period }) =>
    `Справаздача за ${period} не зафіксавана. Зафіксаваныя справаздачы: appeals report frozen.`,
  'entry-unknown': ({ list, entry, candidates }) =>
    `${listAccusative[list]} «${entry}» няма ў спісе${candidates.length > 0 ? ` (ёсць: ${listed(candidates)})` : ''}. Паглядзець спіс: appeals ${list} list.`,
  'entry-ambiguous': ({ list, entry, candidates }) =>
    `Пад «${entry}» падыходзіць некалькі запісаў (${codes.list[list].toLowerCase()}): ${listed(candidates)}. Удакладніце.`,
};

/** Nothing where the fields are as they were. */
const changed = (fields: readonly string[]): string =>
  fields.length === 0
    ? ''
    : ` Зменена: ${listed(fields.map((field) => appealNames.fieldName(field)))}.`;
