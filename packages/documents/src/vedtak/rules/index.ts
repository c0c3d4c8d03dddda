import type { Draft, Vedtak } from '@hjemmel/model';
import type { Rule } from '@hjemmel/validator';
import { avslagBegrunnet } from './avslag-begrunnet.js';
import { avvisningErAvslag } from './avvisning-er-avslag.js';
import { barnOgMottaker } from './barn-og-mottaker.js';
import { boligErIkkeTjeneste } from './bolig-er-ikke-tjeneste.js';
import { bslVanskeligstiltVurdert } from './bsl-vanskeligstilt-vurdert.js';
import { datoerIRekkefoelge } from './datoer-i-rekkefoelge.js';
import { delvisErIkkeInnvilget } from './delvis-er-ikke-innvilget.js';
import { digitalUnderretningLovlig } from './digital-underretning-lovlig.js';
import { egenandelEgenHjemmel } from './egenandel-egen-hjemmel.js';
import { endeligBareKlagevedtak } from './endelig-bare-klagevedtak.js';
import { faktumVist } from './faktum-vist.js';
import { forhaandsvarsel } from './forhaandsvarsel.js';
import { grunnlagIkkeKontrollert } from './grunnlag-ikke-kontrollert.js';
import { hovedhensynVist } from './hovedhensyn-vist.js';
import { ipOgKoordinatorVurdert } from './ip-og-koordinator-vurdert.js';
import { klageIFriTekst } from './klage-i-fri-tekst.js';
import { klagerettDekkerAlle } from './klagerett-dekker-alle.js';
import { klagerettElektroniskMottak } from './klagerett-elektronisk-mottak.js';
import { klagerettHjelpPasser } from './klagerett-hjelp-passer.js';
import { klagerettInnsynNevnt } from './klagerett-innsyn-nevnt.js';
import { klagerettRettFrist } from './klagerett-rett-frist.js';
import { klagerettRettInstans } from './klagerett-rett-instans.js';
import { klagerettRettStart } from './klagerett-rett-start.js';
import { klagerettSendesTilBesluttendeOrgan } from './klagerett-sendes-til-besluttende-organ.js';
import { klagerettSisteDagRiktig } from './klagerett-siste-dag-riktig.js';
import { klagerettTekstHel } from './klagerett-tekst-hel.js';
import { klagerettUtsattIverksettingNevnt } from './klagerett-utsatt-iverksetting-nevnt.js';
import { medvirkningVist } from './medvirkning-vist.js';
import { nyeOpplysningerForelagt } from './nye-opplysninger-forelagt.js';
import { omfangAngitt } from './omfang-angitt.js';
import { opphevetLovhenvisning } from './opphevet-lovhenvisning.js';
import { oppsigelseErIkkeVedtak } from './oppsigelse-er-ikke-vedtak.js';
import { overskriftPasserUtfallet } from './overskrift-passer-utfallet.js';
import { partPasserGrunnlag } from './part-passer-grunnlag.js';
import { privatFatterIkkeVedtak } from './privat-fatter-ikke-vedtak.js';
import { reglerVist } from './regler-vist.js';
import { saksbehandlerOppgitt } from './saksbehandler-oppgitt.js';
import { soeknadVist } from './soeknad-vist.js';
import { svarPaaSamisk } from './svar-paa-samisk.js';
import { toUkersRegel } from './to-ukers-regel.js';
import { vilkaarHarHjemmel } from './vilkaar-har-hjemmel.js';

/** The rules a vedtak answers to besides the shared ones, in the order their findings come. */
export const vedtakRules: readonly Rule<Draft<Vedtak>>[] = [
  klagerettDekkerAlle,
  klagerettRettInstans,
  klagerettRettFrist,
  klagerettRettStart,
  klagerettSisteDagRiktig,
  klagerettSendesTilBesluttendeOrgan,
  klagerettInnsynNevnt,
  klagerettUtsattIverksettingNevnt,
  klagerettHjelpPasser,
  klagerettTekstHel,
  klagerettElektroniskMottak,
  klageIFriTekst,
  endeligBareKlagevedtak,
  grunnlagIkkeKontrollert,
  partPasserGrunnlag,
  barnOgMottaker,
  privatFatterIkkeVedtak,
  datoerIRekkefoelge,
  soeknadVist,
  delvisErIkkeInnvilget,
  overskriftPasserUtfallet,
  omfangAngitt,
  toUkersRegel,
  boligErIkkeTjeneste,
  oppsigelseErIkkeVedtak,
  vilkaarHarHjemmel,
  egenandelEgenHjemmel,
  forhaandsvarsel,
  nyeOpplysningerForelagt,
  avslagBegrunnet,
  avvisningErAvslag,
  reglerVist,
  faktumVist,
  hovedhensynVist,
  medvirkningVist,
  bslVanskeligstiltVurdert,
  opphevetLovhenvisning,
  ipOgKoordinatorVurdert,
  saksbehandlerOppgitt,
  svarPaaSamisk,
  digitalUnderretningLovlig,
];
