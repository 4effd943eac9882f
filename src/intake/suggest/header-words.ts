import { foldCase } from '../../domain/text/fold-case.ts';
import type { Field } from '../profile.ts';

/** `key` tells rows apart; `due` the register computes itself. */
export type ColumnMeaning = Field | 'key' | 'due';

/**
 * What journals call their columns, in Russian, Belarusian and English. The first that fits is
 * meant, so that «дата ответа» stands before «ответ» and «адрес эл. почты» before «адрес».
 * Folding makes «№» a «no».
 */
const WORDS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  [
    'replyNumber',
    /(исх|выхадн|ответ|адказ|reply|answer)\S* (no|номер|нумар|number)|(no|номер|нумар) (исх|выхадн|ответ|адказ)/,
  ],
  [
    'number',
    /^(рег|рэг)\S* (no|номер|нумар|индекс|iндэкс|індэкс)|^(no|номер|нумар) (обращ|звар|регистр|рэгістр)|^(registration|appeal|reg) (number|no|index)$|^(вх|ув)\S* (no|номер|нумар)/,
  ],
  ['key', /^(no|n|номер|нумар|number|id|#)( ?(п ?\/ ?п|пп|п п|з ?\/ ?п))?$/],
  [
    'due',
    /^(срок|тэрмін|контрольн\S+ (срок|дата)|кантрольн\S+ (тэрмін|дата)|due|deadline|expected)/,
  ],
  [
    'signatories',
    /(кол|числ|лік|колькасц)\S* (подпис|подпіс|заявител|заяўнік)|^(подписей|подпісаў)|signator/,
  ],
  ['anonymous', /^(аноним|ананім|anonym)/],
  [
    'released',
    /сня\S+ с контрол|знят\S* з кантрол|^released|^closed( at| on)?$|дата закрыт|дата закрыц/,
  ],
  ['received', /поступ(лен|ил)|получен|паступ(лен|і)|атрыман|^(date )?received/],
  [
    'answered',
    /дат\S* (ответ|исполн|отправ|рассмотр|адказ|выканан|адпраў|разгляд)|^(ответ|адказ)( дан| дадзен\S*)?$|^(first |last |final )?(answer|repl|response)(y|ed|ied)?( date| at| on)|^date (answered|of (answer|reply))|^answered$/,
  ],
  [
    'registered',
    /^дат\S*( (регистр|рэгістр|обращ|звар|прием|прыем|запис|запіс)\S*)?( и время| і час)?$|^(registered|created)( at| on)?$|^(registration )?date$|^date (registered|of registration)/,
  ],
  ['email', /e-?mail|электронн\S+ (почт|адрес|пошт|адрас)|^эл (почт|пошт)/],
  ['phone', /телефон|тэлефон|^тел$|phone|^mobile/],
  [
    'handle',
    /^(ник|нік)(нейм)?$|аккаунт|акаўнт|^логин|^логін|^имя в сети|^імя ў сетцы|^(handle|nickname|username|account)$/,
  ],
  ['resolution', /резолюц|рэзалюц|^resolution|^instruction/],
  ['controller', /контролер|кантралер|на контроле у|на кантролі ў|^controller/],
  [
    'executor',
    /к[оа]му (поруч|направ|перед|даруч|накір|перад)|исполнител|выканаўц|^(поручено|даручана)|ответственн|адказн|^(executor|assignee|answer author|responsible|department)/,
  ],
  ['organisation', /организаци|юридическ|арганізац|юрыдычн|^organi[sz]ation|^company/],
  ['address', /адрес|адрас|мест\S+ жит|месц\S+ жых|^address/],
  [
    'applicant',
    /(^| )ф ?и ?о( |$)|(^| )п ?і ?п?б( |$)|заявител|заяўнік|^автор|^аўтар|фамил|прозвішч|гражданин|грамадзянін|от кого|ад каго|^(applicant|author|citizen|full name|name)( name)?$/,
  ],
  ['network', /соц\S* ?сет|сац\S* ?сет|мессендж|месендж|^(сеть|сетка|network)$/],
  [
    'channel',
    /канал|^(откуда|адкуль)|форм\S+ (обращ|звар|подач|падач)|^(способ|спосаб)|как поступ|^channel$|^source$/,
  ],
  ['kind', /^(вид|від|тип|тып)( (обращ|звар)\S*)?$|^(kind|type)$/],
  [
    'outcome',
    /результат|^итог|вынік|отметк\S+ об исп|адзнак\S+ аб вык|^(решение|рашэнне)|^(outcome|result|closed status)/,
  ],
  ['topic', /^(тем|тэм|категор|катэгор|рубрик|рубрык)|^(topic|categor|subject)/],
  [
    'territory',
    /район|территор|тэрытор|сельсовет|сельсавет|населенн\S+ пункт|населен\S+ пункт|^участок|^участак|^(district|territory|area)$/,
  ],
  ['text', /^(полный |поўны )?(текст|тэкст)|^(full )?text$|^(message|description)$/],
  ['summary', /содержан|змест|^суть|^сутнасць|^вопрос|^пытанне|^(summary|reason|content|matter)$/],
];

/** What a column is for, by its header; null: nobody knows. */
export function meaningOf(header: string): ColumnMeaning | null {
  const words = foldCase(header.replace(/[«»"'’.,:;()_]/gu, ' '));
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
