import type { NoticeTemplate } from './notice-template.js';

/** Not quality-assured: printed after the notice in Norwegian, and never the one a letter is judged by. */
export const se: NoticeTemplate = {
  heading: 'Don sáhtát váidit mearrádusa',
  headingFor: 'Don sáhtát váidit dan maid mii leat mearridan: {tjenester}',
  fristKunnskap:
    'Váidináigemearri lea {uker} vahku. Dat rehkenasto das rájes go ožžot doarvái dieđuid mearrádusa birra vai sáhtát váidit. Eanašiidda lea dat dan beaivvi go ožžo dán reivve.',
  fristKommetFrem: 'Váidináigemearri lea {uker} vahku. Dat rehkenasto dan beaivvi rájes go dát reive bođii dutnje.',
  fristDigitalt:
    'Jus oaččut reivve digitálalaččat, de rehkenasto áigemearri das rájes go ožžot dieđu ahte reive lea gárvvis, vaikko rabat dan maŋŋelis.',
  sisteDag: 'Maŋimuš váidinbeaivi lea {dato}.',
  tidligstSisteDag: 'Áigemearri nohká árramusat {dato}.',
  sendesTil:
    'Sádde váidaga midjiide geat leat mearridan ášši: {organ}, {adresse}. Ale sádde dan njuolga váiddaorgánii: {klageinstans}.',
  sendesTilUtenAdresse:
    'Sádde váidaga midjiide geat leat mearridan ášši: {organ}. Ale sádde dan njuolga váiddaorgánii: {klageinstans}.',
  digitalKanal:
    'Don sáhtát maiddái váidit neahtas: {url}. Dárkkis ahte oaččut duođaštusa. Jus váiddát digitálalaččat, de ferte váidda leat boahtán midjiide ovdal go áigemearri nohká. Jus sáddet dan poasttas, de lea doarvái ahte leat bidjan dan postii áigemeari siskkobealde.',
  formUnderskrift: 'Váidda galgá leat čálalaš, ja don dahje son gii váidá du ovddas, ferte vuolláičállit.',
  formUnderskriftDigital: 'Jus váiddát neahtas, de sáhttá sisačáliheapmi leat vuolláičállima sadjái.',
  formUtenUnderskrift: 'Váidda galgá leat čálalaš. Don it dárbbaš vuolláičállit.',
  innhold:
    'Čále man mearrádusa váiddát, ja maid háliidat rievdadit. Čále áinnas manne. Váldde mielde nama, čujuhusa ja telefonnummira, ja bija mielddusin báhpiriid maid oaivvildat ahte mii berret oaidnit.',
  hjelpKommunen:
    'Jus dárbbašat veahki váidit, de sáhtát riŋget midjiide: {telefon}. Mii veahkehit du čállit váidaga, ja dat ii mávsse maidege.',
  hjelpNavKontoret:
    'Jus dárbbašat veahki váidit, de sáhtát riŋget NAV-kantuvrii: {telefon}. Mii veahkehit du čállit váidaga, ja dat ii mávsse maidege.',
  hjelpOmbud: 'Pasieanta- ja geavaheaddjeáittardeaddji ({fylke}) sáhttá maiddái addit dutnje ráđiid ja veahki, nuvttá.',
  hjelpStatsforvalteren: 'Don sáhtát maiddái jearrat ráđi Stáhtahálddašeaddjis.',
  fullmakt:
    'Don sáhtát diktit eará olbmo váidit du ovddas. Sus gii ii leat advokáhta, ferte leat čálalaš fápmudus dus.',
  innsyn: 'Dus lea vuoigatvuohta oaidnit iežat ášši báhpiriid. Muital midjiide, de oaččut kopiija nuvttá.',
  utsattIverksetting:
    'Don sáhtát bivdit ahte mii vuordit mearrádusa čađahemiin dassážii go váidda lea mearriduvvon. Muital midjiide nu jođánit go sáhtát, váidagis dahje telefovnnas.',
  midlertidigeTiltak:
    'Jus dus ii leat dál orrunsadji, de dieđit midjiide dakkaviđe. Stáhtahálddašeaddji sáhttá mearridit gaskaboddasaš doaimmaid dan botta go váidda meannuduvvo.',
  videre:
    'Go mii oažžut váidaga, de geahčadit mii ášši ođđasit. Jus mii eat rievdat mearrádusa nu movt don bivddát, de sáddet mii váidaga viidáseappot váiddaorgánii, mii mearrida dan: {klageinstans}. Don oaččut kopiija das maid mii čállit.',
  soeksmaalKlageFoerst:
    'Don fertet leat váidán, ja váidda ferte leat mearriduvvon, ovdal go sáhtát doalvut ášši duopmostullui.',
  soeksmaalFrist: 'Áigemearri doalvut ášši duopmostullui lea {maaneder} mánu.',
  hjemler: 'Váidinnjuolggadusat leat dáppe: {hjemler}.',
  eierKlageinstans: 'suohkana váiddaorgána',
  uker: { 3: 'golbma', 4: 'njeallje' },
  endeligHeading: 'Mearrádus lea loahpalaš',
  endelig: 'Dát lea vástádus du váidagii. Mearrádus lea loahpalaš, ja don it sáhte váidit dan viidáseappot.',
  sivilombud:
    'Jus oaivvildat ahte hálddahus lea dahkan boastut, de sáhtát váidit Siviilaáittardeaddjái. Dat ii mávsse maidege. Siviilaáittardeaddji ii sáhte rievdadit mearrádusa, muhto sáhttá bivdit suohkana árvvoštallat ášši ođđasit.',
};
