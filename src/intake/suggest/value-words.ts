import type { Channel, Kind, Network, Outcome } from '../../domain/codes.ts';
import { foldCase } from '../../domain/text/fold-case.ts';

type Words<C extends string> = readonly (readonly [C, RegExp])[];

/** Beginnings of words are enough: endings differ by case and gender. */
const CHANNEL_WORDS: Words<Channel> = [
  ['remarks-book', /книг\S* (замеч|заўваг)|remarks/],
  [
    'hotline',
    /прям\S+ лини|прам\S+ ліні|горяч\S+ лини|гарач\S+ ліні|звонок|званок|телефон|тэлефон|hotline|phone|call/,
  ],
  ['stream', /эфир|эфір|трансляц|stream/],
  [
    'direct',
    /дирек|дырэк|соц\S* ?сет|сац\S* ?сет|мессендж|месендж|instagram|инстаграм|telegram|телеграм|direct/,
  ],
  ['electronic', /электрон|сайт|обращения бел|e-?mail|почта|electronic|online/],
  ['written', /письм|пісьм|письмен|бумаж|папяр|written|letter/],
  ['reception', /прием|прыем|личн|асабіст|reception|desk/],
];

const KIND_WORDS: Words<Kind> = [
  ['complaint', /жалоб|скарг|complaint/],
  ['proposal', /предлож|прапанов|proposal|suggestion/],
  ['application', /заявлен|заява|application|request/],
];

const NETWORK_WORDS: Words<Network> = [
  ['instagram', /инстаграм|інстаграм|instagram/],
  ['telegram', /телеграм|тэлеграм|telegram/],
  ['vk', /вконтакт|укантакт|^вк$|^vk/],
  ['facebook', /фейсбук|facebook|messenger/],
  ['whatsapp', /ватсап|whatsapp/],
  ['viber', /вайбер|viber/],
  ['ok', /одноклассн|аднакласн|^ок$|^ok$/],
  ['tiktok', /тик-?ток|цік-?ток|tiktok/],
  ['email', /почт|пошт|mail/],
];

const OUTCOME_WORDS: Words<Outcome> = [
  [
    'correspondence-ended',
    /прекращ\S+ перепис|переписк\S+ прекращ|перапіск\S+ спын|correspondence/,
  ],
  ['left-unexamined', /без рассмотр|без разгляд|unexamined/],
  ['answered-on-site', /на месте|на месцы|on site/],
  [
    'forwarded',
    /направлен|перенаправ|накіраван|перанакір|по компетенц|па кампетэнц|по принадлежн|forward|redirect/,
  ],
  ['withdrawn', /отозван|адклікан|withdrawn/],
  ['joined', /присоедин|далучан|joined/],
  ['partly', /частич|частков|part/],
  ['refused', /отказ|адмоў|адмов|refus|reject|не удовлетвор|не задаволен/],
  [
    'satisfied',
    /удовлетвор|задаволен|положит|станоўч|решен|вырашан|выполнен|выканан|подтвердил|satisf|solved|done/,
  ],
  ['explained', /разъясн|растлумач|тлумач|explain/],
  ['noted', /к сведен|да ведама|noted/],
];

export const VALUE_WORDS = {
  channel: CHANNEL_WORDS,
  kind: KIND_WORDS,
  network: NETWORK_WORDS,
  outcome: OUTCOME_WORDS,
} as const;
export type CodedField = keyof typeof VALUE_WORDS;

/** The code itself, or the word for it; null: nobody knows. */
export function codeOf(field: CodedField, value: string): string | null {
  const words: Words<string> = VALUE_WORDS[field];
  const text = foldCase(value.replace(/[«»".,]/gu, ' '));
  const exact = words.find(([code]) => code === text);
  return (exact ?? words.find(([, pattern]) => pattern.test(text)))?.[0] ?? null;
}
