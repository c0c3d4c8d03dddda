import type { Language } from '@hjemmel/validator';
import type { ProblemCode } from '../problem-status.js';

interface ProblemText {
  readonly title: string;
  /** What to do. */
  readonly detail: string;
}

const t = (title: string, detail: string): ProblemText => ({ title, detail });

const nb: Readonly<Record<ProblemCode, ProblemText>> = {
  'ikke-innlogget': t(
    'Ikke innlogget',
    'Send en nøkkel eller et token som tjenesten kjenner, i «Authorization: Bearer …».',
  ),
  'finnes-ikke': t(
    'Finnes ikke',
    'Se /openapi.json for det som finnes. En levering finnes bare for kommunen den tilhører.',
  ),
  'feil-foresporsel': t('Feil i forespørselen', 'Rett feltet «field» peker på. Se /openapi.json for lovlige verdier.'),
  'feil-lengde': t('Lengden stemmer ikke', 'Send like mange byte som «Content-Length» sier.'),
  'feil-type': t(
    'Ukjent innholdstype',
    'Send application/json, application/pdf eller en Word-fil, slik ruten sier i /openapi.json.',
  ),
  'for-stor': t(
    'For stort',
    'Send et mindre dokument. Grensen er 10 MB, om den som driver tjenesten ikke har satt en annen.',
  ),
  'for-treg': t('Forespørselen kom for sakte', 'Send hele forespørselen på nytt.'),
  'for-mange': t('For mange forespørsler', 'Vent så mange sekunder som «Retry-After» sier, og prøv igjen.'),
  opptatt: t(
    'Tjenesten har nok å gjøre',
    'Vent så mange sekunder som «Retry-After» sier, og prøv igjen. Ingenting er tatt imot.',
  ),
  'for-lang-tid': t('Det tok for lang tid', 'Prøv igjen. Ble en levering bestilt, gir samme bestilling samme id.'),
  'lager-borte': t(
    'Leveringslageret svarer ikke',
    'Ingenting er tatt imot. Vent så mange sekunder som «Retry-After» sier, og prøv igjen.',
  ),
  stenger: t('Tjenesten stenger', 'Prøv igjen mot en annen instans. Ingenting er tatt imot.'),
  'kan-ikke-leses': t('Dokumentet kan ikke leses', 'Rett det funnene peker på.'),
  'feil-i-dokumentet': t('Dokumentet har feil', 'Rett funnene med alvorlighet «error», og prøv igjen.'),
  'er-utkast': t(
    'Dokumentet er et utkast',
    'Sett status «ferdig» når dokumentet er ferdig, eller be om utkast med «draft=true».',
  ),
  'stoettes-ikke': t('Dokumenttypen har ikke dette', 'Bruk en type som har det. Bare vedtak har klageopplysninger.'),
  'kan-ikke-lages': t('Brevet kan ikke lages', 'Feltet «reason» sier hvorfor. Rett dokumentet eller parametrene.'),
  'ingen-kilde': t(
    'Ingen kilde i fila',
    'Bare filer laget med kilde, har dokumentet inni seg. Feltet «reason» sier hva fila er.',
  ),
  'ikke-sammenlignbare': t(
    'Kan ikke sammenlignes',
    'Send to versjoner av samme dokumenttype. Funnene sier hva som er galt.',
  ),
  'gir-ingen-frist': t(
    'Ingen frist kan sies',
    'Feltet «reason» sier hvorfor, og «field» hvilken opplysning det gjelder.',
  ),
  'ikke-levert': t('Ikke levert', 'Ingenting er sendt. Feltet «reason» sier hvorfor.'),
  uventet: t('Uventet feil', 'Meld fra til den som driver tjenesten, med verdien i «instance».'),
};

const nn: Readonly<Record<ProblemCode, ProblemText>> = {
  'ikke-innlogget': t(
    'Ikkje innlogga',
    'Send ein nøkkel eller eit token som tenesta kjenner, i «Authorization: Bearer …».',
  ),
  'finnes-ikke': t(
    'Finst ikkje',
    'Sjå /openapi.json for det som finst. Ei levering finst berre for kommunen ho høyrer til.',
  ),
  'feil-foresporsel': t(
    'Feil i førespurnaden',
    'Rett feltet «field» peikar på. Sjå /openapi.json for lovlege verdiar.',
  ),
  'feil-lengde': t('Lengda stemmer ikkje', 'Send like mange byte som «Content-Length» seier.'),
  'feil-type': t(
    'Ukjend innhaldstype',
    'Send application/json, application/pdf eller ei Word-fil, slik ruta seier i /openapi.json.',
  ),
  'for-stor': t(
    'For stort',
    'Send eit mindre dokument. Grensa er 10 MB, om den som driv tenesta ikkje har sett ei anna.',
  ),
  'for-treg': t('Førespurnaden kom for sakte', 'Send heile førespurnaden på nytt.'),
  'for-mange': t('For mange førespurnader', 'Vent så mange sekund som «Retry-After» seier, og prøv igjen.'),
  opptatt: t(
    'Tenesta har nok å gjere',
    'Vent så mange sekund som «Retry-After» seier, og prøv igjen. Ingenting er teke imot.',
  ),
  'for-lang-tid': t('Det tok for lang tid', 'Prøv igjen. Vart ei levering tinga, gir same tinging same id.'),
  'lager-borte': t(
    'Leveringslageret svarar ikkje',
    'Ingenting er teke imot. Vent så mange sekund som «Retry-After» seier, og prøv igjen.',
  ),
  stenger: t('Tenesta stengjer', 'Prøv igjen mot ein annan instans. Ingenting er teke imot.'),
  'kan-ikke-leses': t('Dokumentet kan ikkje lesast', 'Rett det funna peikar på.'),
  'feil-i-dokumentet': t('Dokumentet har feil', 'Rett funna med alvor «error», og prøv igjen.'),
  'er-utkast': t(
    'Dokumentet er eit utkast',
    'Set status «ferdig» når dokumentet er ferdig, eller be om utkast med «draft=true».',
  ),
  'stoettes-ikke': t('Dokumenttypen har ikkje dette', 'Bruk ein type som har det. Berre vedtak har klageopplysningar.'),
  'kan-ikke-lages': t('Brevet kan ikkje lagast', 'Feltet «reason» seier kvifor. Rett dokumentet eller parametrane.'),
  'ingen-kilde': t(
    'Inga kjelde i fila',
    'Berre filer laga med kjelde, har dokumentet inni seg. Feltet «reason» seier kva fila er.',
  ),
  'ikke-sammenlignbare': t(
    'Kan ikkje samanliknast',
    'Send to versjonar av same dokumenttype. Funna seier kva som er gale.',
  ),
  'gir-ingen-frist': t('Ingen frist kan seiast', 'Feltet «reason» seier kvifor, og «field» kva opplysning det gjeld.'),
  'ikke-levert': t('Ikkje levert', 'Ingenting er sendt. Feltet «reason» seier kvifor.'),
  uventet: t('Uventa feil', 'Meld frå til den som driv tenesta, med verdien i «instance».'),
};

const en: Readonly<Record<ProblemCode, ProblemText>> = {
  'ikke-innlogget': t('Not signed in', 'Send a key or a token the service knows, as «Authorization: Bearer …».'),
  'finnes-ikke': t(
    'Not found',
    'See /openapi.json for what there is. A delivery is there only for the kommune it belongs to.',
  ),
  'feil-foresporsel': t(
    'The request is wrong',
    'Correct what «field» points at. See /openapi.json for what is allowed.',
  ),
  'feil-lengde': t('The length is wrong', 'Send as many bytes as «Content-Length» says.'),
  'feil-type': t(
    'Unknown media type',
    'Send application/json, application/pdf or a Word file, as /openapi.json says of the route.',
  ),
  'for-stor': t(
    'Too large',
    'Send a smaller document. The limit is 10 MB unless whoever runs the service has set another.',
  ),
  'for-treg': t('The request came too slowly', 'Send the whole request again.'),
  'for-mange': t('Too many requests', 'Wait as many seconds as «Retry-After» says, and try again.'),
  opptatt: t('The service is busy', 'Wait as many seconds as «Retry-After» says, and try again. Nothing was taken in.'),
  'for-lang-tid': t('It took too long', 'Try again. If a delivery was ordered, the same order gives the same id.'),
  'lager-borte': t(
    'The store of deliveries does not answer',
    'Nothing was taken in. Wait as many seconds as «Retry-After» says, and try again.',
  ),
  stenger: t('The service is closing', 'Try again at another instance. Nothing was taken in.'),
  'kan-ikke-leses': t('The document cannot be read', 'Correct what the findings point at.'),
  'feil-i-dokumentet': t('The document has errors', 'Correct the findings of severity «error», and try again.'),
  'er-utkast': t(
    'The document is a draft',
    'Set the status «ferdig» when the document is finished, or ask for a draft with «draft=true».',
  ),
  'stoettes-ikke': t(
    'The document type has none of this',
    'Use a type that has it. Only vedtak has appeal information.',
  ),
  'kan-ikke-lages': t(
    'The letter cannot be made',
    'The field «reason» says why. Correct the document or the parameters.',
  ),
  'ingen-kilde': t(
    'No source in the file',
    'Only files made with their source hold the document. The field «reason» says what the file is.',
  ),
  'ikke-sammenlignbare': t(
    'Cannot be compared',
    'Send two versions of one document type. The findings say what is wrong.',
  ),
  'gir-ingen-frist': t(
    'No period can be stated',
    'The field «reason» says why, and «field» which piece of information it is about.',
  ),
  'ikke-levert': t('Not delivered', 'Nothing was sent. The field «reason» says why.'),
  uventet: t('Unexpected error', 'Tell whoever runs the service, with the value of «instance».'),
};

export const problemTexts: Readonly<Record<Language, Readonly<Record<ProblemCode, ProblemText>>>> = { nb, nn, en };
