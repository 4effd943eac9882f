import { parsePeriod } from '../../domain/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { RowName } from '../../reports/report.ts';

/** What a row is about, in the reader's words. */
export function rowLabel(name: RowName, { codes, language, report }: Messages): string {
  switch (name.of) {
    case 'channel':
      return codes.channel[name.code];
    case 'kind':
      return codes.kind[name.code];
    case 'outcome':
      return codes.outcome[name.code];
    case 'control':
      return codes.control[name.code];
    case 'network':
      return codes.network[name.code];
    case 'status':
      return codes.status[name.code];
    case 'legal-status':
      return codes.legalStatus[name.code];
    case 'line':
      return report.lines[name.line];
    case 'month':
      return report.month(name.month);
    case 'period':
      return periodLabel(name.label, report);
    case 'topic':
      return name.name ? `${name.code} ${name.name[language] ?? name.name.ru}` : name.code;
    case 'territory':
      return name.name?.[language] ?? name.name?.ru ?? name.code;
    case 'official':
      return name.name;
    case 'missing':
      return report.missing[name.what];
    case 'unspecified':
      return report.unspecified;
    case 'other':
      return report.other;
  }
}

function periodLabel(label: string, { shortPeriod }: Messages['report']): string {
  const period = parsePeriod(label);
  if (period === null || period.unit === 'backwards') return label;
  return shortPeriod(period) ?? label;
}
