import { el, type XmlNode } from '@hjemmel/adapter/xml';
import type { BaseDocument } from '@hjemmel/model';
import { dokumenttyper, funksjoner } from '../codes.js';
import { cv, nameOf, optional, telephone } from './nodes.js';
import { answersFor, noteText, titleOf } from './note-text.js';

export const dialogNamespace = 'http://www.kith.no/xmlstds/dialog/2013-01-23';
export const tilArkivering = ['DIALOG_TIL_ARKIVERING', 'Til arkivering i pasientens journal'] as const;

function role(document: BaseDocument): XmlNode | undefined {
  const who = answersFor(document);
  if (who === undefined) return undefined;
  const [family, given] = nameOf(who.navn);
  const phone = telephone(who.telefon);
  return el('RollerRelatertNotat', [
    cv('RoleToPatient', funksjoner, document.type === 'individuell-plan' ? '8' : '21'),
    el('HealthcareProfessional', [
      el('FamilyName', family),
      optional('GivenName', given),
      phone === undefined ? undefined : el('TeleCom', [el('fk1:TeleAddress', [], { V: phone })]),
    ]),
  ]);
}

/** A plan to be kept in the health record (HITS 1228), in Dialogmelding 1.1. */
export const plan = (document: BaseDocument, code: string): XmlNode =>
  el(
    'Dialogmelding',
    [
      el('Notat', [
        cv('TemaKodet', dokumenttyper, code),
        el('Tema', titleOf(document)),
        el('TekstNotatInnhold', noteText(document)),
        el('DatoNotat', document.sistEndret.slice(0, 10)),
        role(document),
      ]),
    ],
    { xmlns: dialogNamespace, 'xmlns:fk1': 'http://www.kith.no/xmlstds/felleskomponent1' },
  );
