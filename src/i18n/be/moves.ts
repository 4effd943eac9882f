import type { MoveRefusal } from '../../domain/appeal/move-refusal.ts';
import type { Move } from '../../domain/appeal/moves.ts';
import type { SentencePer } from '../messages.ts';
import { codes } from './codes.ts';

const listed = (items: readonly string[]): string => items.join(', ');

const now = (possible: readonly Move[]): string =>
  possible.length === 0 ? '' : ` Цяпер магчыма: ${listed(possible)}.`;

/** Чаму дзеянне са зваротам цяпер немагчыма і што магчыма. */
export const moveRefusals: SentencePer<MoveRefusal> = {
  'already-closed': ({ number, status, closedOn, possible }, { date }) =>
    `Зварот ${number} ужо закрыты: «${codes.status[status]}», ${date(closedOn)}.${now(possible)} Адмяніць свой апошні крок: appeals undo.`,
  'not-answered': ({ number, possible }) =>
    `На зварот ${number} няма канчатковага адказу: ён застаецца на кантролі. Спачатку ўнясіце адказ: appeals answer ${number} --outcome …${now(possible)}`,
  'not-closed': ({ number, possible }) =>
    `Зварот ${number} не закрыты, аднаўляць няма чаго.${now(possible)}`,
  'already-released': ({ number, releasedOn, possible }, { date }) =>
    `Зварот ${number} ужо зняты з кантролю ${date(releasedOn)}.${now(possible)}`,
  'not-on-control': ({ number, possible }) =>
    `Зварот ${number} не знаходзіцца на кантролі, здымаць няма чаго.${now(possible)}`,
  'partly-answered': ({ number, question, answeredOn, possible }, { date }) =>
    `На пытанне № ${question} звароту ${number} ужо дадзены адказ ${date(answeredOn)}; цалкам так скончыць яго нельга. Па астатніх пытаннях: appeals answer ${number} --question N --outcome …${now(possible)}`,
  'outcome-by-move': ({ number, outcome, move }) =>
    `«${codes.outcome[outcome]}» уносіцца асобным дзеяннем: appeals ${move} ${number} (падрабязней: appeals ${move} --help).`,
  'no-term': ({ number, possible }) =>
    `Для звароту ${number} тэрмін не ўстаноўлены, падаўжаць няма чаго.${now(possible)}`,
  'reason-missing': ({ number }) => `${number}: пазначце прычыну.`,
  'new-term-missing': ({ number }) =>
    `${number}: для гэтага канала гранічнага тэрміну няма, пазначце новую дату: --to ДАТА.`,
  'not-later': ({ number, dueOn, to }, { date }) =>
    `${number}: новы тэрмін ${date(to)} не пазней, чым ${date(dueOn)}. Падоўжыць можна толькі на больш познюю дату.`,
  'term-run-out': ({ number, dueOn, on }, { date }) =>
    `${number}: тэрмін скончыўся ${date(dueOn)}, ${date(on)} яго ўжо не падоўжыць. Калі рашэнне прынята раней, пазначце яго дату: --on ДАТА.`,
  'over-cap': ({ number, cap, to, grounds }, { date }) =>
    `${number}: ${date(to)} пазней за гранічны тэрмін ${date(cap)} (месяц з дня рэгістрацыі, арт. 17). ${grounds.length === 0 ? 'Пазначце дату не пазней за яго.' : `Даўжэй за месяц — толькі па падставе: --ground ${grounds.join('|')} і з паведамленнем заяўніку (--notice ДАТА).`}`,
  'ground-unknown': ({ number, ground, grounds }) =>
    `${number}: падставы «${ground}» для гэтага звароту няма${grounds.length === 0 ? '' : `; дапускаюцца: ${listed(grounds)}`}. Падрабязней: appeals policy show.`,
  'notice-missing': ({ number, by }, { date }) =>
    `${number}: на тэрмін больш за месяц заяўніку да ${date(by)} накіроўваецца паведамленне пра прычыны і новы тэрмін (арт. 17). Пазначце, калі яно накіравана: --notice ДАТА.`,
  'notice-late': ({ number, on, by }, { date }) =>
    `${number}: паведамленне накіравана ${date(on)}, а павінна было — не пазней за ${date(by)} (месяц з дня, наступнага за днём паступлення, арт. 17). Тэрмін так не падаўжаецца.`,
  'nothing-to-notify': ({ number }) =>
    `${number} не накіраваны па кампетэнцыі і не пакінуты без разгляду, паведамляць няма пра што.`,
  'body-missing': ({ number }) => `${number}: пазначце, куды накіроўваецца зварот: --to ОРГАН.`,
  'forwarded-to-accused': ({ number, to }) =>
    `${number} — скарга на «${to}»: туды яе накіроўваць нельга (арт. 10), акрамя выключнай кампетэнцыі. Калі гэта так, пазначце прычыну: --despite ТЭКСТ.`,
  'assigned-to-accused': ({ number, name }) =>
    `${name}: гэта службовая асоба, на якую пададзена скарга${number && ` ${number}`}. Даручыце іншаму; калі іначай нельга, пазначце прычыну: --despite ТЭКСТ.`,
  'release-unauthorised': ({ number, name, author }) =>
    `${number} здымае з кантролю аўтар рэзалюцыі (${author}). Калі ${name} мае паўнамоцтвы: --authorised.`,
  'visit-missing': ({ number, signatories, least }, { count }) =>
    `${number} падпісалі ${count(signatories)}: пры ${count(least)} і больш заяўніках да адказу патрэбны выезд на месца (арт. 22). Унясіце: appeals visit ${number} --on ДАТА або --no-visit-reason ТЭКСТ.`,
  'not-mass': ({ number, channel }) =>
    `${number}: адным адказам на сайце адказваюць толькі на пісьмовыя і электронныя звароты (арт. 25¹), а канал — «${codes.channel[channel]}». Пазначце іншы вынік.`,
  'linked-to-itself': ({ number }) => `${number} нельга звязаць з самім сабой.`,
  'not-a-duplicate': ({ number, because }) =>
    `Зварот не з’яўляецца дублікатам ${number} (арт. 13): ${
      {
        annulled: 'рэгістрацыя першага адменена',
        answered:
          'на першы ўжо дадзены адказ; калі ён паступіў пасля яго, гэта паўторны: --repeat-of',
        closed: 'ён сам ужо закрыты',
        earlier: 'ён паступіў раней за першы',
        duplicate: 'першы сам дублікат; звяжыце з тым, які быў раней',
        'other-applicant': 'у зваротаў розныя заяўнікі',
        'other-question': 'звароты пра розныя пытанні',
      }[because]
    }.`,
  'not-written-from': ({ number, because }) =>
    `Зварот не выкладзены пісьмова паводле ${number} (арт. 14): ${
      {
        annulled: 'рэгістрацыя вуснага адменена',
        'not-oral': 'той зварот не вусны',
        'not-written': 'гэты зварот не пісьмовы',
        earlier: 'ён паступіў раней за вусны',
      }[because]
    }.`,
};
