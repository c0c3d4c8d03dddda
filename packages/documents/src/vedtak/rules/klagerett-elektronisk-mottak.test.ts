import { describe, expect, it } from 'vitest';
import { medKlagerett } from '../med-klagerett.js';
import { klagerettElektroniskMottak as rule } from './klagerett-elektronisk-mottak.js';
import { findings, valid, withEntry } from './test-document.js';

const adresse = 'https://www.trondheim.kommune.no/klage';
const kanal = { id: 'kanal-1', navn: 'Klage', adresse, tarImotKlage: true, girKvittering: true };
const digital = medKlagerett({ ...valid, avsender: { ...valid.avsender, digitaleKanaler: [kanal] } });

describe(rule.id, () => {
  it('is silent without a channel, and where the notice gives it with the receipt', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, digital)).toEqual([]);
  });

  it('finds a channel the notice does not give', () => {
    const paper = { ...digital, klagerett: valid.klagerett ?? [] };
    expect(findings(rule, paper)).toEqual(['mangler /klagerett/0/digitalKanal']);
  });

  it('finds what is left out about address and receipt', () => {
    const without = withEntry(digital, { digitalKanal: { adresse, kvittering: false } });
    expect(findings(rule, without)).toContain('kvittering /klagerett/0/digitalKanal/kvittering');
    const says = (text: string) => withEntry(digital, { tekst: { overskrift: 'Klage', avsnitt: [text] } });
    expect(findings(rule, says('Du kan klage på nettet.'))).toEqual(['adresse-i-teksten /klagerett/0/tekst']);
    expect(findings(rule, says(`Du kan klage på ${adresse}.`))).toEqual(['kvittering-i-teksten /klagerett/0/tekst']);
  });

  it('warns of a channel the sender does not have, or one that gives no receipt', () => {
    const elsewhere = withEntry(digital, { digitalKanal: { adresse: 'https://eksempel.no', kvittering: true } });
    expect(findings(rule, elsewhere)).toContain('ukjent-kanal /klagerett/0/digitalKanal/adresse');
    const silent = { ...digital.avsender, digitaleKanaler: [{ ...kanal, girKvittering: false }] };
    expect(findings(rule, { ...digital, avsender: silent })).toEqual([
      'kanal-uten-kvittering /avsender/digitaleKanaler/0/girKvittering',
    ]);
  });
});
