import { addDays, isIsoDate } from '@hjemmel/law';
import type { Draft, Vedtak } from '@hjemmel/model';
import type { PathSegment } from '@hjemmel/validator';
import { defineVedtakRule } from './vedtak-rule.js';

/** What the decision answers came before it; the date of the decision chooses the law, so a wrong one judges by the wrong law. */
export const datoerIRekkefoelge = defineVedtakRule({
  id: 'vedtak/datoer-i-rekkefoelge',
  severity: {
    'etter-vedtaket': 'error',
    'klage-foer-vedtaket': 'error',
    'svarfrist-foer-varsel': 'error',
    framtid: 'warning',
  },
  hjemmel: [],
  messages: {
    nb: {
      'etter-vedtaket':
        'Datoen er etter vedtaksdatoen, men gjelder noe som kom før vedtaket. Rett den av dem som er feil.',
      'klage-foer-vedtaket': 'Klagen er kommet før vedtaket det er klaget på. Rett en av datoene.',
      'svarfrist-foer-varsel': 'Fristen for å svare på forhåndsvarselet er før varselet ble sendt. Rett en av datoene.',
      framtid:
        'Vedtaksdatoen er mer enn en måned fram i tid. Sjekk årstallet; datoen velger loven vedtaket vurderes etter.',
    },
    nn: {
      'etter-vedtaket':
        'Datoen er etter vedtaksdatoen, men gjeld noko som kom før vedtaket. Rett den av dei som er feil.',
      'klage-foer-vedtaket': 'Klagen er komen før vedtaket det er klaga på. Rett ein av datoane.',
      'svarfrist-foer-varsel':
        'Fristen for å svare på førehandsvarselet er før varselet vart sendt. Rett ein av datoane.',
      framtid:
        'Vedtaksdatoen er meir enn ein månad fram i tid. Sjekk årstalet; datoen vel lova vedtaket blir vurdert etter.',
    },
    en: {
      'etter-vedtaket':
        'The date is after that of the decision, but is of something that came before it. Correct the one that is wrong.',
      'klage-foer-vedtaket': 'The appeal came before the decision it is against. Correct one of the dates.',
      'svarfrist-foer-varsel':
        'The time limit for answering the advance notice is before the notice was sent. Correct one of the dates.',
      framtid:
        'The date of the decision is more than a month ahead. Check the year; the date chooses the law the decision is judged by.',
    },
  },
  check(vedtak, report, { today }) {
    const { vedtaksdato, forhaandsvarsel: { sendt, svarfrist } = {} } = vedtak;
    if (vedtaksdato !== undefined && isIsoDate(vedtaksdato) && vedtaksdato > addDays(today, 31))
      report('framtid', ['vedtaksdato']);
    for (const [date, path] of earlier(vedtak)) {
      if (date !== undefined && vedtaksdato !== undefined && date > vedtaksdato) report('etter-vedtaket', path);
    }
    const klage = vedtak.instans?.type === 'klagevedtak' ? vedtak.instans : undefined;
    if (klage?.klageMottatt !== undefined && klage.klageMottatt < (klage.klagetVedtak?.vedtaksdato ?? ''))
      report('klage-foer-vedtaket', ['instans', 'klageMottatt']);
    if (sendt !== undefined && svarfrist !== undefined && svarfrist < sendt)
      report('svarfrist-foer-varsel', ['forhaandsvarsel', 'svarfrist']);
  },
});

type Klagevedtak = Extract<NonNullable<Draft<Vedtak>['instans']>, { type: 'klagevedtak' }>;

function answered({ klagetVedtak, klageMottatt }: Klagevedtak): readonly Dated[] {
  return [
    [klagetVedtak?.vedtaksdato, ['instans', 'klagetVedtak', 'vedtaksdato']],
    [klageMottatt, ['instans', 'klageMottatt']],
  ];
}

type Dated = readonly [date: string | undefined, path: readonly PathSegment[]];

function earlier({ bakgrunn, avgjoerelser = [], instans }: Draft<Vedtak>): readonly Dated[] {
  return [
    ...(instans?.type === 'klagevedtak' ? answered(instans) : []),
    ...(bakgrunn?.type === 'soeknad' ? ([[bakgrunn.dato, ['bakgrunn', 'dato']]] as const) : []),
    ...(bakgrunn?.type === 'revurdering' ? ([[bakgrunn.forrigeVedtak, ['bakgrunn', 'forrigeVedtak']]] as const) : []),
    ...avgjoerelser.map(({ soekt }, index): Dated => [soekt?.dato, ['avgjoerelser', index, 'soekt', 'dato']]),
  ];
}
