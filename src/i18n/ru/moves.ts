import type { MoveRefusal } from '../../domain/appeal/move-refusal.ts';
import type { Move } from '../../domain/appeal/moves.ts';
import type { SentencePer } from '../messages.ts';
import { codes } from './codes.ts';

const listed = (items: readonly string[]): string => items.join(', ');

const now = (possible: readonly Move[]): string =>
  possible.length === 0 ? '' : ` Сейчас возможно: ${listed(possible)}.`;

/** Почему действие с обращением сейчас невозможно и что возможно. */
export const moveRefusals: SentencePer<MoveRefusal> = {
  'already-closed': ({ number, status, closedOn, possible }, { date }) =>
    `Обращение ${number} уже закрыто: «${codes.status[status]}», ${date(closedOn)}.${now(possible)} Отменить свой последний шаг: appeals undo.`,
  'not-answered': ({ number, possible }) =>
    `По обращению ${number} нет окончательного ответа: оно остаётся на контроле. Сначала внесите ответ: appeals answer ${number} --outcome …${now(possible)}`,
  'not-closed': ({ number, possible }) =>
    `Обращение ${number} не закрыто, возобновлять нечего.${now(possible)}`,
  'already-released': ({ number, releasedOn, possible }, { date }) =>
    `Обращение ${number} уже снято с контроля ${date(releasedOn)}.${now(possible)}`,
  'not-on-control': ({ number, possible }) =>
    `Обращение ${number} не состоит на контроле, снимать нечего.${now(possible)}`,
  'partly-answered': ({ number, question, answeredOn, possible }, { date }) =>
    `На вопрос № ${question} обращения ${number} уже дан ответ ${date(answeredOn)}; целиком так закончить его нельзя. По остальным вопросам: appeals answer ${number} --question N --outcome …${now(possible)}`,
  'outcome-by-move': ({ number, outcome, move }) =>
    `«${codes.outcome[outcome]}» вносится отдельным действием: appeals ${move} ${number} (подробнее: appeals ${move} --help).`,
  'no-term': ({ number, possible }) =>
    `Для обращения ${number} срок не установлен, продлевать нечего.${now(possible)}`,
  'reason-missing': ({ number }) => `${number}: укажите причину.`,
  'new-term-missing': ({ number }) =>
    `${number}: для этого канала предельного срока нет, укажите новую дату: --to ДАТА.`,
  'not-later': ({ number, dueOn, to }, { date }) =>
    `${number}: новый срок ${date(to)} не позже, чем ${date(dueOn)}. Продлить можно только на более позднюю дату.`,
  'term-run-out': ({ number, dueOn, on }, { date }) =>
    `${number}: срок истёк ${date(dueOn)}, ${date(on)} его уже не продлить. Если решение принято раньше, укажите его дату: --on ДАТА.`,
  'over-cap': ({ number, cap, to, grounds }, { date }) =>
    `${number}: ${date(to)} позже предельного срока ${date(cap)} (месяц со дня регистрации, ст. 17). ${grounds.length === 0 ? 'Укажите дату не позже него.' : `Дольше месяца — только по основанию: --ground ${grounds.join('|')} и с уведомлением заявителя (--notice ДАТА).`}`,
  'ground-unknown': ({ number, ground, grounds }) =>
    `${number}: основания «${ground}» для этого обращения нет${grounds.length === 0 ? '' : `; допустимы: ${listed(grounds)}`}. Подробнее: appeals policy show.`,
  'notice-missing': ({ number, by }, { date }) =>
    `${number}: на срок более месяца заявителю до ${date(by)} направляется уведомление о причинах и новом сроке (ст. 17). Укажите, когда оно направлено: --notice ДАТА.`,
  'notice-late': ({ number, on, by }, { date }) =>
    `${number}: уведомление направлено ${date(on)}, а должно было — не позднее ${date(by)} (месяц со дня, следующего за днём поступления, ст. 17). Срок так не продлевается.`,
  'nothing-to-notify': ({ number }) =>
    `${number} не направлено по компетенции и не оставлено без рассмотрения, уведомлять не о чем.`,
  'body-missing': ({ number }) => `${number}: укажите, куда направляется обращение: --to ОРГАН.`,
  'forwarded-to-accused': ({ number, to }) =>
    `${number} — жалоба на «${to}»: туда её направлять нельзя (ст. 10), кроме исключительной компетенции. Если это так, укажите причину: --despite ТЕКСТ.`,
  'assigned-to-accused': ({ number, name }) =>
    `${name}: это должностное лицо, на которое подана жалоба${number && ` ${number}`}. Поручите другому; если иначе нельзя, укажите причину: --despite ТЕКСТ.`,
  'release-unauthorised': ({ number, name, author }) =>
    `${number} снимает с контроля автор резолюции (${author}). Если ${name} уполномочен: --authorised.`,
  'visit-missing': ({ number, signatories, least }, { count }) =>
    `${number} подписали ${count(signatories)}: при ${count(least)} и более заявителях до ответа нужен выезд на место (ст. 22). Внесите: appeals visit ${number} --on ДАТА или --no-visit-reason ТЕКСТ.`,
  'not-mass': ({ number, channel }) =>
    `${number}: одним ответом на сайте отвечают только на письменные и электронные обращения (ст. 25¹), а канал — «${codes.channel[channel]}». Укажите другой результат.`,
  'linked-to-itself': ({ number }) => `${number} нельзя связать с самим собой.`,
  'not-a-duplicate': ({ number, because }) =>
    `Обращение не является дубликатом ${number} (ст. 13): ${
      {
        annulled: 'регистрация первого отменена',
        answered:
          'на первое уже дан ответ; если оно поступило после него, это повторное: --repeat-of',
        closed: 'оно само уже закрыто',
        earlier: 'оно поступило раньше первого',
        duplicate: 'первое само дубликат; свяжите с тем, которое было раньше',
        'other-applicant': 'у обращений разные заявители',
        'other-question': 'обращения о разных вопросах',
      }[because]
    }.`,
  'not-written-from': ({ number, because }) =>
    `Обращение не изложено письменно по ${number} (ст. 14): ${
      {
        annulled: 'регистрация устного отменена',
        'not-oral': 'то обращение не устное',
        'not-written': 'это обращение не письменное',
        earlier: 'оно поступило раньше устного',
      }[because]
    }.`,
};
