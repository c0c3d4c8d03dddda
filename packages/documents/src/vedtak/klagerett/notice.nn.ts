import type { NoticeTemplate } from './notice-template.js';

export const nn: NoticeTemplate = {
  heading: 'Du kan klage på vedtaket',
  headingFor: 'Du kan klage på det vi har bestemt om {tjenester}',
  fristKunnskap:
    'Fristen for å klage er {uker} veker. Han blir rekna frå du fekk vite nok om vedtaket til å kunne klage. For dei fleste er det dagen dei fekk dette brevet.',
  fristKommetFrem: 'Fristen for å klage er {uker} veker. Han blir rekna frå dagen dette brevet kom fram til deg.',
  fristDigitalt:
    'Får du brevet digitalt, blir fristen rekna frå du fekk varsel om at brevet låg klart, også om du opnar det seinare.',
  sisteDag: 'Siste dag for å klage er {dato}.',
  tidligstSisteDag: 'Fristen går tidlegast ut {dato}.',
  sendesTil:
    'Klagen sender du til oss som har avgjort saka: {organ}, {adresse}. Du skal ikkje sende han til {klageinstans}.',
  sendesTilUtenAdresse:
    'Klagen sender du til oss som har avgjort saka: {organ}. Du skal ikkje sende han til {klageinstans}.',
  digitalKanal:
    'Du kan òg klage på nettet: {url}. Sjekk at du får kvittering. Klagar du digitalt, må klagen ha kome fram til oss før fristen er ute. Sender du han i posten, er det nok at du har postlagt han i tide.',
  formUnderskrift: 'Klagen skal vere skriftleg, og du eller den som klagar for deg, må skrive under.',
  formUnderskriftDigital: 'Klagar du på nettet, kan innlogging gjelde i staden for underskrift.',
  formUtenUnderskrift: 'Klagen skal vere skriftleg. Du treng ikkje å skrive under.',
  innhold:
    'Skriv kva vedtak du klagar på, og kva du vil ha endra. Skriv gjerne kvifor. Ta med namn, adresse og telefonnummer, og legg ved papir du meiner vi bør sjå.',
  hjelpKommunen:
    'Treng du hjelp til å klage, kan du ringje oss på {telefon}. Vi hjelper deg å skrive klagen, og det kostar ingenting.',
  hjelpNavKontoret:
    'Treng du hjelp til å klage, kan du ringje NAV-kontoret på {telefon}. Vi hjelper deg å skrive klagen, og det kostar ingenting.',
  hjelpOmbud: 'Pasient- og brukarombodet i {fylke} kan òg gi deg råd og hjelp, gratis.',
  hjelpStatsforvalteren: 'Du kan òg spørje Statsforvaltaren om råd.',
  fullmakt: 'Du kan la ein annan klage for deg. Den som ikkje er advokat, må ha skriftleg fullmakt frå deg.',
  innsyn: 'Du har rett til å sjå papira i saka di. Sei frå til oss, så får du ein kopi gratis.',
  utsattIverksetting:
    'Du kan be om at vi ventar med å gjennomføre vedtaket til klagen er avgjord. Sei frå så fort du kan, i klagen eller på telefon.',
  midlertidigeTiltak:
    'Har du ikkje nokon stad å bu no, sei frå til oss med ein gong. Statsforvaltaren kan bestemme mellombelse tiltak medan klagen blir behandla.',
  videre:
    'Når vi får klagen, ser vi på saka ein gong til. Dersom vi ikkje endrar vedtaket slik du bed om, sender vi klagen vidare til {klageinstans}, som avgjer han. Du får kopi av det vi skriv.',
  soeksmaalKlageFoerst: 'Du må ha klaga, og klagen må vere avgjord, før du kan ta saka til retten.',
  soeksmaalFrist: 'Fristen for å ta saka til retten er {maaneder} månader.',
  hjemler: 'Reglane om klage står i {hjemler}.',
  eierKlageinstans: 'klageorganet i kommunen',
  uker: { 3: 'tre', 4: 'fire' },
  endeligHeading: 'Avgjerda er endeleg',
  endelig: 'Dette er svaret på klagen din. Avgjerda er endeleg, og du kan ikkje klage vidare på henne.',
  sivilombud:
    'Meiner du at forvaltninga har gjort noko gale, kan du klage til Sivilombodet. Det kostar ingenting. Sivilombodet kan ikkje endre avgjerda, men kan be kommunen vurdere saka på nytt.',
};
