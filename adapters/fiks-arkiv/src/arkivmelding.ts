import { el, type XmlNode } from '@hjemmel/adapter/xml';
import type {
  Dokumentbeskrivelse,
  Dokumentobjekt,
  EksternNoekkel,
  Korrespondansepart,
  Mappe,
  NoarkPackage,
  Part,
  Registrering,
  Skjerming,
} from '@hjemmel/noark';

const base = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv';
/** Namespace of the message. */
export const messageNamespace = `${base}/arkivmelding/opprett/v1`;

const attributes = {
  xmlns: messageNamespace,
  'xmlns:m': `${base}/metadatakatalog/v1`,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Codes, keys and names stand in the namespace of the metadata catalogue, not in that of the message. */
const kode = (name: string, code: string): XmlNode => el(name, [el('m:kode', code)]);
const navn = (name: string, text: string): XmlNode => el(name, [el('m:navn', text)]);
const optional = (name: string, text: string | undefined): XmlNode | undefined =>
  text === undefined ? undefined : el(name, text);

const keyParts = ({ fagsystem, noekkel }: EksternNoekkel) => [el('m:fagsystem', fagsystem), el('m:noekkel', noekkel)];
const ownKey = (key: EksternNoekkel): XmlNode => el('referanseEksternNoekkel', keyParts(key));
const pointer = (name: string, key: EksternNoekkel): XmlNode =>
  el(name, [el('m:referanseEksternNoekkel', keyParts(key))]);

const skjerming = ({ tilgangsrestriksjon, skjermingshjemmel }: Skjerming): XmlNode =>
  el('skjerming', [kode('tilgangsrestriksjon', tilgangsrestriksjon), el('skjermingshjemmel', skjermingshjemmel)]);

const part = ({ navn: partNavn, rolle, personId }: Part): XmlNode =>
  el('part', [
    el('partNavn', partNavn),
    kode('partRolle', rolle),
    personId === undefined ? undefined : el('personID', [el('landkode', 'NO'), el('identifikator', personId)]),
    el('erSkjermet', 'true'),
    el('erPersonnavn', 'true'),
  ]);

function mappe(found: Mappe): XmlNode {
  const { klassifikasjon, arkivdel } = found;
  return el(
    'mappe',
    [
      el('tittel', found.tittel),
      el('offentligTittel', found.offentligTittel),
      arkivdel === undefined ? undefined : kode('arkivdel', arkivdel),
      part(found.part),
      skjerming(found.skjerming),
      klassifikasjon &&
        el('klassifikasjon', [
          el('klassifikasjonssystemID', klassifikasjon.klassifikasjonssystem),
          el('klasseID', klassifikasjon.klasse),
          el('erSkjermet', 'true'),
        ]),
      ownKey(found.eksternNoekkel),
    ],
    { 'xsi:type': 'saksmappe' },
  );
}

const dokumentobjekt = (found: Dokumentobjekt): XmlNode =>
  el('dokumentobjekt', [
    el('versjonsnummer', String(found.versjonsnummer)),
    kode('variantformat', found.variantformat),
    found.format === undefined ? undefined : kode('format', found.format),
    el('mimeType', found.mimeType),
    el('filnavn', found.filnavn),
    el('referanseDokumentfil', found.filnavn),
    el('sjekksum', found.sjekksum),
    el('sjekksumAlgoritme', 'SHA-256'),
    el('filstoerrelse', String(found.filstoerrelse)),
  ]);

const dokumentbeskrivelse = (found: Dokumentbeskrivelse): XmlNode =>
  el('dokumentbeskrivelse', [
    kode('dokumenttype', found.dokumenttype),
    kode('dokumentstatus', found.dokumentstatus),
    el('tittel', found.tittel),
    kode('tilknyttetRegistreringSom', found.tilknyttetSom),
    el('dokumentnummer', String(found.dokumentnummer)),
    skjerming(found.skjerming),
    ...found.dokumentobjekt.map(dokumentobjekt),
    ownKey(found.eksternNoekkel),
  ]);

const korrespondansepart = (found: Korrespondansepart): XmlNode =>
  el('korrespondansepart', [
    kode('korrespondanseparttype', found.type),
    el('erBehandlingsansvarlig', String(found.erBehandlingsansvarlig)),
    el('korrespondansepartNavn', found.navn),
    optional('personid', found.personId),
    ...(found.adresse?.linjer ?? []).map((line) => el('postadresse', line)),
    optional('postnummer', found.adresse?.postnummer),
    optional('poststed', found.adresse?.poststed),
    found.enhet === undefined ? undefined : navn('administrativEnhet', found.enhet),
    found.saksbehandler === undefined ? undefined : navn('saksbehandler', found.saksbehandler),
    el('erSkjermet', String(found.erSkjermet)),
    el('erPersonnavn', String(found.erPerson)),
  ]);

function registrering(found: Registrering): XmlNode {
  const { kryssreferanse } = found;
  const journal = found.slag === 'journalpost' ? found : undefined;
  return el(
    'registrering',
    [
      pointer('referanseForelderMappe', found.forelder),
      skjerming(found.skjerming),
      ...found.dokumentbeskrivelse.map(dokumentbeskrivelse),
      el('tittel', found.tittel),
      el('offentligTittel', found.offentligTittel),
      kryssreferanse && el('kryssreferanse', [pointer('referanseTilRegistrering', kryssreferanse)]),
      ...found.korrespondansepart.map(korrespondansepart),
      ownKey(found.eksternNoekkel),
      journal && kode('journalposttype', journal.journalposttype),
      journal && kode('journalstatus', journal.journalstatus),
      el('dokumentetsDato', found.dokumentetsDato),
      optional('sendtDato', journal?.sendtDato),
    ],
    { 'xsi:type': found.slag },
  );
}

/** The message of one delivery; the order of elements is that of the schema. */
export const arkivmelding = (found: NoarkPackage): XmlNode =>
  el(
    'arkivmelding',
    [
      el('system', found.system),
      el('antallFiler', String(found.files.length)),
      found.mappe && mappe(found.mappe),
      registrering(found.registrering),
    ],
    attributes,
  );
