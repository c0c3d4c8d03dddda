import type { NoticeTemplate } from './notice-template.js';

export const nb: NoticeTemplate = {
  heading: 'Du kan klage på vedtaket',
  headingFor: 'Du kan klage på det vi har bestemt om {tjenester}',
  fristKunnskap:
    'Fristen for å klage er {uker} uker. Den regnes fra du fikk vite nok om vedtaket til å kunne klage. For de fleste er det dagen de fikk dette brevet.',
  fristKommetFrem: 'Fristen for å klage er {uker} uker. Den regnes fra dagen dette brevet kom fram til deg.',
  fristDigitalt:
    'Får du brevet digitalt, regnes fristen fra du fikk varsel om at brevet lå klart, også om du åpner det senere.',
  sisteDag: 'Siste dag for å klage er {dato}.',
  tidligstSisteDag: 'Fristen går tidligst ut {dato}.',
  sendesTil:
    'Klagen sender du til oss som har avgjort saken: {organ}, {adresse}. Du skal ikke sende den til {klageinstans}.',
  sendesTilUtenAdresse:
    'Klagen sender du til oss som har avgjort saken: {organ}. Du skal ikke sende den til {klageinstans}.',
  digitalKanal:
    'Du kan også klage på nettet: {url}. Sjekk at du får kvittering. Klager du digitalt, må klagen ha kommet fram til oss før fristen er ute. Sender du den i posten, er det nok at du har postlagt den i tide.',
  formUnderskrift: 'Klagen skal være skriftlig, og du eller den som klager for deg, må skrive under.',
  formUnderskriftDigital: 'Klager du på nettet, kan innlogging gjelde i stedet for underskrift.',
  formUtenUnderskrift: 'Klagen skal være skriftlig. Du trenger ikke å skrive under.',
  innhold:
    'Skriv hvilket vedtak du klager på, og hva du vil ha endret. Skriv gjerne hvorfor. Ta med navn, adresse og telefonnummer, og legg ved papirer du mener vi bør se.',
  hjelpKommunen:
    'Trenger du hjelp til å klage, kan du ringe oss på {telefon}. Vi hjelper deg å skrive klagen, og det koster ingenting.',
  hjelpNavKontoret:
    'Trenger du hjelp til å klage, kan du ringe NAV-kontoret på {telefon}. Vi hjelper deg å skrive klagen, og det koster ingenting.',
  hjelpOmbud: 'Pasient- og brukerombudet i {fylke} kan også gi deg råd og hjelp, gratis.',
  hjelpStatsforvalteren: 'Du kan også spørre Statsforvalteren om råd.',
  fullmakt: 'Du kan la en annen klage for deg. Den som ikke er advokat, må ha skriftlig fullmakt fra deg.',
  innsyn: 'Du har rett til å se papirene i saken din. Si fra til oss, så får du en kopi gratis.',
  utsattIverksetting:
    'Du kan be om at vi venter med å gjennomføre vedtaket til klagen er avgjort. Si fra så fort du kan, i klagen eller på telefon.',
  midlertidigeTiltak:
    'Har du ikke noe sted å bo nå, si fra til oss med en gang. Statsforvalteren kan bestemme midlertidige tiltak mens klagen behandles.',
  videre:
    'Når vi får klagen, ser vi på saken en gang til. Hvis vi ikke endrer vedtaket slik du ber om, sender vi klagen videre til {klageinstans}, som avgjør den. Du får kopi av det vi skriver.',
  soeksmaalKlageFoerst: 'Du må ha klaget, og klagen må være avgjort, før du kan ta saken til retten.',
  soeksmaalFrist: 'Fristen for å ta saken til retten er {maaneder} måneder.',
  hjemler: 'Reglene om klage står i {hjemler}.',
  eierKlageinstans: 'kommunens klageorgan',
  uker: { 3: 'tre', 4: 'fire' },
  endeligHeading: 'Avgjørelsen er endelig',
  endelig: 'Dette er svaret på klagen din. Avgjørelsen er endelig, og du kan ikke klage videre på den.',
  sivilombud:
    'Mener du at forvaltningen har gjort noe galt, kan du klage til Sivilombudet. Det koster ingenting. Sivilombudet kan ikke endre avgjørelsen, men kan be kommunen vurdere saken på nytt.',
};
