import type { BaseDocument, Draft } from '@hjemmel/model';
import type { Rule } from '@hjemmel/validator';
import { adressebeskyttelseIngenAdresse } from './adressebeskyttelse-ingen-adresse.js';
import { adressebeskyttelseKontrollert } from './adressebeskyttelse-kontrollert.js';
import { avsenderRoeperSted } from './avsender-roeper-sted.js';
import { brevHarAdresse } from './brev-har-adresse.js';
import { delingHarGrunnlag } from './deling-har-grunnlag.js';
import { doedMottaker } from './doed-mottaker.js';
import { endretEtterOpprettet } from './endret-etter-opprettet.js';
import { erstatterVersjon } from './erstatter-versjon.js';
import { OWN_WORDS } from './free-texts.js';
import { fullmektigHarFullmakt } from './fullmektig-har-fullmakt.js';
import { gjelderFortsatt } from './gjelder-fortsatt.js';
import { idNummerGyldig } from './id-nummer-gyldig.js';
import { ingenInstrumentledd } from './ingen-instrumentledd.js';
import { kommuneFinnes } from './kommune-finnes.js';
import { lovdataUtdatert } from './lovdata-utdatert.js';
import { mottakerFinnes } from './mottaker-finnes.js';
import { mottakerIkkeSkjermet } from './mottaker-ikke-skjermet.js';
import { noeytralTittel } from './noeytral-tittel.js';
import { perioderRettVei } from './perioder-rett-vei.js';
import { samtykkeFullstendig } from './samtykke-fullstendig.js';
import { samtykkeIkkeTrukket } from './samtykke-ikke-trukket.js';
import { signaturDekkerInnhold } from './signatur-dekker-innhold.js';
import { tegnKanTrykkes } from './tegn-kan-trykkes.js';
import { tolkIkkeBarn } from './tolk-ikke-barn.js';
import { tolkVedBehov } from './tolk-ved-behov.js';
import { tryggKanal } from './trygg-kanal.js';
import { utdaterteOrd } from './utdaterte-ord.js';
import { vergeInnenforMandat } from './verge-innenfor-mandat.js';

/** What the shared rules cannot know of a type. */
export interface FellesRuleOptions {
  /** Names of more fields in the person's own words than all types know, wherever they stand. */
  readonly ownWords?: readonly string[];
  /** Whether a document is about money and nothing else, which a verge for economic matters then may have. */
  readonly isAboutMoney?: (document: Draft<BaseDocument>) => boolean;
}

/** The rules every document answers to, in the order their findings come. */
export const fellesRulesWith = ({
  ownWords = [],
  isAboutMoney = () => false,
}: FellesRuleOptions): readonly Rule<Draft<BaseDocument>>[] => [
  idNummerGyldig,
  kommuneFinnes,
  perioderRettVei,
  endretEtterOpprettet,
  mottakerFinnes,
  mottakerIkkeSkjermet,
  doedMottaker,
  tryggKanal,
  brevHarAdresse,
  fullmektigHarFullmakt,
  vergeInnenforMandat(isAboutMoney),
  samtykkeFullstendig,
  samtykkeIkkeTrukket,
  delingHarGrunnlag,
  signaturDekkerInnhold,
  tolkVedBehov,
  tolkIkkeBarn,
  noeytralTittel,
  adressebeskyttelseIngenAdresse,
  adressebeskyttelseKontrollert,
  avsenderRoeperSted,
  ingenInstrumentledd,
  utdaterteOrd([...OWN_WORDS, ...ownWords]),
  tegnKanTrykkes,
  erstatterVersjon,
  gjelderFortsatt,
  lovdataUtdatert,
];

/** Those rules for a type that has nothing to add. */
export const fellesRules: readonly Rule<Draft<BaseDocument>>[] = fellesRulesWith({});
