import { el, type XmlNode } from '@hjemmel/adapter/xml';
import type {
  Dokumentbeskrivelse,
  Dokumentobjekt,
  Korrespondansepart,
  Mappe,
  NoarkPackage,
  Skjerming,
} from '@hjemmel/noark';
import {
  ferdigstilt,
  journalposttypeOf,
  journalstatusOf,
  tilknyttetSom,
  underBehandling,
  variantformat,
} from './words.js';

/** Noark 5 v3.1 as eFormidling carries it: an older format than that of Fiks Arkiv, in another namespace. */
export const messageNamespace = 'http://www.arkivverket.no/standarder/noark5/arkivmelding';

/** What the message is made with beside the package: ids of this sending, the clock, and the body it goes to. */
export interface Framing {
  readonly now: string;
  readonly uuid: (name: string) => string;
  readonly mottaker: string;
  readonly system: string;
}

const made = ({ now, system }: Framing): readonly XmlNode[] => [el('opprettetDato', now), el('opprettetAv', system)];

/** A case and its records are shielded in what names the person, and the documents whole. */
const skjerming = ({ tilgangsrestriksjon, skjermingshjemmel }: Skjerming): XmlNode =>
  el('skjerming', [
    el('tilgangsrestriksjon', tilgangsrestriksjon),
    el('skjermingshjemmel', skjermingshjemmel),
    el('skjermingMetadata', 'Skjerming tittel'),
    el('skjermingMetadata', 'Skjerming navn part i sak'),
    el('skjermingDokument', 'Skjerming av hele dokumentet'),
  ]);

const dokumentobjekt = (found: Dokumentobjekt, frame: Framing): XmlNode =>
  el('dokumentobjekt', [
    el('versjonsnummer', String(found.versjonsnummer)),
    el('variantformat', variantformat[found.variantformat]),
    ...made(frame),
    el('referanseDokumentfil', found.filnavn),
  ]);

const dokumentbeskrivelse = (found: Dokumentbeskrivelse, frame: Framing): XmlNode =>
  el('dokumentbeskrivelse', [
    el('systemID', frame.uuid(`dokument-${found.dokumentnummer}`)),
    el('dokumenttype', found.dokumenttype),
    el('dokumentstatus', ferdigstilt),
    el('tittel', found.tittel),
    ...made(frame),
    el('tilknyttetRegistreringSom', tilknyttetSom[found.tilknyttetSom]),
    el('dokumentnummer', String(found.dokumentnummer)),
    el('tilknyttetDato', frame.now),
    el('tilknyttetAv', frame.system),
    skjerming(found.skjerming),
    ...found.dokumentobjekt.map((one) => dokumentobjekt(one, frame)),
  ]);

/** Only the body it goes to and we: who else has the document is not this receiver's to know. */
function korrespondanseparter(found: readonly Korrespondansepart[], { mottaker }: Framing): readonly XmlNode[] {
  const sender = found.find(({ type }) => type === 'IA');
  return [
    el('korrespondansepart', [el('korrespondanseparttype', 'Mottaker'), el('korrespondansepartNavn', mottaker)]),
    ...(sender === undefined
      ? []
      : [
          el('korrespondansepart', [
            el('korrespondanseparttype', 'Intern avsender'),
            el('korrespondansepartNavn', sender.navn),
            sender.enhet === undefined ? undefined : el('administrativEnhet', sender.enhet),
            sender.saksbehandler === undefined ? undefined : el('saksbehandler', sender.saksbehandler),
          ]),
        ]),
  ];
}

function journalpost({ registrering: found }: NoarkPackage, frame: Framing): XmlNode {
  return el(
    'basisregistrering',
    [
      el('systemID', frame.uuid('registrering')),
      ...made(frame),
      el('arkivertDato', frame.now),
      el('arkivertAv', frame.system),
      el('referanseForelderMappe', frame.uuid('mappe')),
      skjerming(found.skjerming),
      ...found.dokumentbeskrivelse.map((one) => dokumentbeskrivelse(one, frame)),
      el('tittel', found.tittel),
      el('offentligTittel', found.offentligTittel),
      el('journalposttype', journalposttypeOf(found)),
      el('journalstatus', journalstatusOf(found)),
      el('journaldato', frame.now.slice(0, 10)),
      el('dokumentetsDato', found.dokumentetsDato),
      ...korrespondanseparter(found.korrespondansepart, frame),
    ],
    { 'xsi:type': 'journalpost' },
  );
}

function saksmappe(mappe: Mappe, found: NoarkPackage, frame: Framing): XmlNode {
  const sender = found.registrering.korrespondansepart.find(({ type }) => type === 'IA');
  return el(
    'mappe',
    [
      el('systemID', frame.uuid('mappe')),
      el('tittel', mappe.tittel),
      el('offentligTittel', mappe.offentligTittel),
      ...made(frame),
      skjerming(mappe.skjerming),
      journalpost(found, frame),
      el('saksdato', found.registrering.dokumentetsDato),
      el('administrativEnhet', sender?.enhet ?? sender?.navn ?? frame.system),
      el('saksansvarlig', sender?.saksbehandler ?? sender?.navn ?? frame.system),
      el('saksstatus', underBehandling),
      el('sakspart', [
        ...(mappe.part.personId === undefined ? [] : [el('sakspartID', mappe.part.personId)]),
        el('sakspartNavn', mappe.part.navn),
        el('sakspartRolle', mappe.part.rolle),
      ]),
    ],
    { 'xsi:type': 'saksmappe' },
  );
}

/** One case with one record in it, in the order of the schema. */
export const arkivmelding = (found: NoarkPackage, mappe: Mappe, frame: Framing): XmlNode =>
  el(
    'arkivmelding',
    [
      el('system', found.system),
      el('meldingId', frame.uuid('meldingId')),
      el('tidspunkt', frame.now),
      el('antallFiler', String(found.files.length)),
      saksmappe(mappe, found, frame),
    ],
    { xmlns: messageNamespace, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' },
  );
