/** A national code set: its OID, and the codes with the words that stand beside them. */
export interface CodeSet {
  readonly oid: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** 9602: what kind of record document it is. */
export const dokumenttyper: CodeSet = {
  oid: '2.16.578.1.12.4.1.1.9602',
  codes: {
    'A00-1': 'Epikriser og sammenfatninger',
    'A01-2': 'Kriseplan',
    'A02-2': 'Individuell plan',
    'A03-2': 'Epikrise',
    'A04-2': 'Sykepleiesammenfatning',
    'A05-2': 'Fysioterapisammenfatning',
    'A06-2': 'Ergoterapisammenfatning',
    'A07-2': 'Psykologsammenfatning',
    'A08-2': 'Sosionomsammenfatning',
    'A09-2': 'Ernæringsfysiologsammenfatning',
    'A10-2': 'Annet fagpersonell sammenfatning',
    'A11-2': 'Tverrfaglig sammenfatning',
    'A12-2': 'Utskrivings-/Pasientorientering',
    'A13-2': 'Poliklinisk epikrise',
    'B00-1': 'Kontinuerlig/løpende journal',
    'B01-2': 'Tverrfaglig behandlingsplan',
    'B02-2': 'Journalnotat',
    'B03-2': 'Poliklinisk notat',
    'C00-1': 'Prøvesvar, vev og væsker',
    'C01-2': 'Medisinsk biokjemi',
    'C02-2': 'Blodbank og immunologi',
    'C03-2': 'Mikrobiologi, virologi og serologi',
    'C04-2': 'Patologi, histologi og cytologi',
    'C05-2': 'Klinisk farmakologi',
    'C06-2': 'Medisinsk genetikk',
    'C07-2': 'Allergiutredning',
    'D00-1': 'Organfunksjon',
    'D01-2': 'Hjerte og kretsløp',
    'D02-2': 'Lunge',
    'D03-2': 'Fordøyelse',
    'D04-2': 'Urinveier',
    'D05-2': 'Gyn/Reproduksjon',
    'D06-2': 'Nervesystemet',
    'D07-2': 'Ledd/ ben/ skjelett',
    'D08-2': 'ØNH',
    'D09-2': 'Øye',
    'D10-2': 'Hud',
    'D11-2': 'Endokrinologi',
    'D12-2': 'Metabolisme',
    'D13-2': 'Beinmargsutstryk',
    'E00-1': 'Bildediagnostikk og andre medisinske bilder',
    'E01-2': 'Diagnostiske bilder',
    'F00-1': 'Kurve, observasjon og behandling',
    'F01-2': 'Kurve',
    'F02-2': 'Anestesi- og opr. Rapporter',
    'F03-2': 'Intensiv/postoperativ observasjon',
    'F04-2': 'Svangerskap og fødsel',
    'F05-2': 'Diabetes/ endokrinologi',
    'F06-2': 'Onkologi/ hematologi',
    'F07-2': 'Nyre/ dialyse',
    'F08-2': 'Smertebehandling',
    'F09-2': 'Ambulansejournal',
    'F10-2': 'Transplantasjon',
    'I00-1': 'Korrespondanse',
    'I01-2': 'Henvisninger',
    'I02-2': 'Brev',
    'J00-1': 'Attester, melding og erklæringer',
    'J01-2': 'Sykmeldinger og trygdesaker',
    'J02-2': 'Legeerklæring om dødsfall',
    'S00-1': 'Test og scoring',
    'S01-2': 'Tester',
    'S02-2': 'Systematiserte diagnostiske intervju',
    'S03-2': 'Voldsrisikovurdering',
  },
};

/** 9151: the national kinds of municipal service. */
export const tjenestetyper: CodeSet = {
  oid: '2.16.578.1.12.4.1.1.9151',
  codes: {
    '1': 'Praktisk bistand - daglige gjøremål',
    '11': 'Omsorgsstønad',
    '14': 'Planlagte tiltak',
    '15': 'Helsetjenester i hjemmet',
    '17': 'Dagopphold i institusjon',
    '18': 'Tidsbegrenset opphold - utredning/behandling',
    '19': 'Tidsbegrenset opphold - habilitering/rehabilitering',
    '2': 'Praktisk bistand - opplæring - daglige gjøremål',
    '20': 'Tidsbegrenset opphold - annet',
    '21': 'Langtidsopphold i institusjon',
    '22': 'Nattopphold i institusjon',
    '23': 'Skadeavvergende tiltak i nødssituasjoner',
    '24': 'Helsehjelp med tvang',
    '25': 'Kommunal øyeblikkelig hjelp - døgnopphold',
    '26': 'Lokaliseringsteknologi (GPS)',
    '27': 'Elektronisk medisineringsstøtte',
    '28': 'Digitalt tilsyn',
    '29': 'Bolig som kommunen disponerer for helse- og omsorgsformål',
    '3': 'Praktisk bistand - brukerstyrt - personlig assistanse',
    '4': 'Dagaktivitetstilbud',
    '5': 'Matombringing',
    '6': 'Trygghetsalarm',
    '7': 'Avlastning utenfor institusjon',
    '8': 'Avlastning i institusjon',
    '9': 'Støttekontakt',
  },
};

/** 9034: what a health worker is to the patient; only those we write. */
export const funksjoner: CodeSet = {
  oid: '2.16.578.1.12.4.1.1.9034',
  codes: {
    '21': 'Helsefaglig kontakt',
    '8': 'Koordinator Individuell plan',
  },
};

/** 8116: kinds of number a person has. */
export const personIder: CodeSet = {
  oid: '2.16.578.1.12.4.1.1.8116',
  codes: {
    DKF: "Dansk 'personnummer'",
    DNR: 'D-nummer',
    DUF: 'DUF-nummer',
    FHN: 'Felles hjelpenummer',
    FNR: 'Fødselsnummer',
    FPN: 'Forsikringspolise nummer',
    HER: 'HER-id',
    HNR: 'H-nummer',
    HPR: 'HPR-nummer',
    PNR: 'Passnummer',
    SEF: "Svensk 'personnummer'",
    SSN: 'Sosial security number',
    UID: 'Utenlandsk identifikasjon',
    XXX: 'Annet',
  },
};

/** 9051: kinds of number a unit has. */
export const enhetIder: CodeSet = {
  oid: '2.16.578.1.12.4.1.1.9051',
  codes: {
    AKO: 'Apotekets konsesjonsnummer',
    APO: 'Apotekets identifikasjonsnummer',
    AVD: 'Off. identifikator for avdelinger',
    ENH: 'Organisasjonsnummeret i Enhetsregister',
    HER: 'HER-id',
    LAV: 'Lokal identifikator for avdelinger',
    LIN: 'Lokal identifikator for institusjoner',
    LOK: 'Lokal identifikator uten nærmere angivelse',
    NPR: 'NPR avdelingsnummer',
    RSH: 'Nasjonalt register over enheter i spesialisthelsetjenesten (RESH-ID)',
    SYS: 'SYSVAK institusjonsnummer',
  },
};

/** 8221: why a message was refused. */
export const feil: CodeSet = {
  oid: '2.16.578.1.12.4.1.1.8221',
  codes: {
    E10: 'Ugyldig meldingsidentifikator',
    E20: 'Lege finnes ikke',
    E21: 'Mottaker finnes ikke',
    E30: 'Pasientens fødselsnummer mangler',
    E31: 'Pasientens fødselsnummer er feil',
    E32: 'Pasientens navn mangler',
    E33: 'Pasientens etternavn mangler',
    E34: 'Pasientens fornavn mangler',
    E35: 'Pasienten finnes ikke i mottakersystemet',
    E36: 'Pasientopplysninger er utilstrekkelige',
    E53: 'Pasientens fødselsnummer eller D-nummer finnes ikke registrert i Folkeregisteret.',
    E54: 'Pasientens fødselsnummer er ikke registrert i mottagersystemet',
    S01: 'Feil på signatur',
    S02: 'Ugyldig sertifikat',
    S03: 'Tilbaketrukket sertifikat',
    S99: 'Annen feil på signatur eller sertifikat',
    T01: "Ikke XML / ikke 'well formed' / uleselig",
    T02: 'XML validerer ikke',
    T10: 'Støtter ikke meldingsformatet',
    T99: 'Annen feil på format',
    X99: 'Annen feil',
  },
};

/** What the code sets were read from: the directorate's archive as it stood then. */
export const codesAsOf = '2020-07-03';

/** Whether a set holds a code; names every object has are none. */
export const isCode = ({ codes }: CodeSet, code: string): boolean => Object.hasOwn(codes, code);
