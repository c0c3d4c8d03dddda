import { describe, expect, it } from 'vitest';
import { fiksArkiv } from './fiks-arkiv.js';

const adapter = fiksArkiv({ system: 'Hjemmel', arkivKonto: 'konto-1' });
const type = 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett';
const id = '22f05e04-37c4-4051-8b3a-853c8eac4b33';

function answer(messageType: string, xml?: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  const parts = bytes === undefined ? [] : [{ name: 'svar.xml', mediaType: 'application/xml', bytes }];
  const message = { headers: { messageType, meldingId: 'm1', klientKorrelasjonsId: 'k1', ...headers }, parts };
  return adapter.receive?.(message);
}

const key = (system: string) =>
  `<referanseEksternNoekkel><fagsystem>${system}</fagsystem><noekkel>n</noekkel></referanseEksternNoekkel>`;
const stands = (name: string, system = 'Hjemmel') =>
  `<${name}Kvittering><systemID>${id}</systemID>${key(system)}<opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende></${name}Kvittering>`;
const failed = (name: string) => `<${name}Feilet><feilId>7</feilId><feilmelding>Kari</feilmelding></${name}Feilet>`;
const receipt = (...inner: readonly string[]) => `<arkivmeldingKvittering>${inner.join('')}</arkivmeldingKvittering>`;
const state = (found: ReturnType<typeof answer>) =>
  found?.ok && found.kind === 'kvittering' ? found.receipt.state : found;

describe('answers of the archive', () => {
  it('is done only when case and record both stand there with ids', () => {
    expect(state(answer(`${type}.mottatt`))).toBe('mottatt');
    expect(state(answer(`${type}.kvittering`, receipt(stands('mappe'), stands('registrering'))))).toBe('fullfoert');
    expect(state(answer(`${type}.kvittering`, receipt(stands('registrering'))))).toBe('ukjent');
    expect(state(answer(`${type}.kvittering`, receipt()))).toBe('ukjent');
  });

  it('needs no case in the receipt where the message only pointed at one', () => {
    const known = fiksArkiv({ system: 'Hjemmel', mappe: 'kjent' });
    const bytes = new TextEncoder().encode(receipt(stands('registrering')));
    const headers = { messageType: `${type}.kvittering`, meldingId: 'm1', klientKorrelasjonsId: 'k1' };
    const parts = [{ name: 'svar.xml', mediaType: 'application/xml', bytes }];
    expect(state(known.receive?.({ headers, parts }) as ReturnType<typeof answer>)).toBe('fullfoert');
  });

  it('leaves to a person a document without an id, and a word that is not one of the two', () => {
    const record = stands('registrering');
    const nameless =
      '<dokumentbeskrivelseKvittering><dokumentnummer>1</dokumentnummer></dokumentbeskrivelseKvittering>';
    const within = record.replace('</registreringKvittering>', `${nameless}</registreringKvittering>`);
    expect(state(answer(`${type}.kvittering`, receipt(stands('mappe'), within)))).toBe('ukjent');
    const strange = record.replace('>Opprettet<', '>Parkert<');
    expect(state(answer(`${type}.kvittering`, receipt(stands('mappe'), strange)))).toBe('ukjent');
    const twice = record.replace('>Opprettet<', '>Eksisterende<');
    expect(state(answer(`${type}.kvittering`, receipt(stands('mappe'), twice)))).toBe('fullfoert');
  });

  it('keeps the id of an error only where it is one', () => {
    const told = failed('registrering').replace('<feilId>7', '<feilId>Kari Eksempel finnes fra før');
    const read = answer(`${type}.kvittering`, receipt(stands('mappe'), told));
    expect(state(read)).toBe('delvis-feilet');
    expect(JSON.stringify(read)).not.toContain('Kari');
  });

  it('is partly failed whenever anything failed, and keeps no text of the error', () => {
    const both = answer(`${type}.kvittering`, receipt(stands('mappe'), failed('registrering')));
    expect(state(both)).toBe('delvis-feilet');
    expect(JSON.stringify(both)).not.toContain('Kari');
    expect(state(answer(`${type}.kvittering`, receipt(failed('mappe'), failed('registrering'))))).toBe('delvis-feilet');
  });

  it.each([
    ['no.ks.fiks.arkiv.v1.feilmelding.ugyldigforespoersel', 'avvist'],
    ['no.ks.fiks.arkiv.v1.feilmelding.ugyldigforespørsel', 'avvist'],
    ['no.ks.fik.arkiv.v1.feilmelding.ugyldigforespoersel', 'avvist'],
    ['no.ks.fiks.arkiv.v1.feilmelding.ikkefunnet', 'avvist'],
    ['no.ks.fiks.arkiv.v1.feilmelding.serverfeil', 'midlertidig-feil'],
    ['no.ks.fiks.kvittering.serverfeil.v1', 'midlertidig-feil'],
    ['no.ks.fiks.kvittering.tidsavbrudd', 'utloept'],
  ])('reads %s as %s', (messageType, expected) => {
    expect(state(answer(messageType, '<f><feilId>1</feilId></f>'))).toBe(expected);
  });

  it('refuses the receipt of another system, another account and a type it does not know', () => {
    const foreign = receipt(stands('mappe', 'Annet'), stands('registrering', 'Annet'));
    expect(answer(`${type}.kvittering`, foreign)).toMatchObject({ ok: false, code: 'feil-fagsystem' });
    const other = answer(`${type}.mottatt`, undefined, { avsenderKontoId: 'konto-2' });
    expect(other).toMatchObject({ ok: false, code: 'feil-konto' });
    expect(answer(`${type}.noe`)).toMatchObject({ ok: false, reason: 'ukjent' });
    expect(answer('hei')).toEqual({ ok: false, reason: 'ikke-formatet' });
  });

  it('executes nothing and never takes broken XML for an answer', () => {
    const good = receipt(stands('mappe'), stands('registrering'));
    const dtd = `<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]>${good}`;
    expect(answer(`${type}.kvittering`, dtd)).toMatchObject({ ok: false, reason: 'farlig' });
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>${good.replace('Opprettet', '&l9;')}`;
    expect(answer(`${type}.kvittering`, bomb)).toMatchObject({ ok: false, reason: 'farlig' });
    expect(answer(`${type}.kvittering`, `<?xml-stylesheet href="http://x"?>${good}`)).toMatchObject({
      reason: 'farlig',
    });
    expect(answer(`${type}.kvittering`, good.replace('Opprettet', '&b;'))).toMatchObject({ reason: 'oedelagt' });
    expect(answer(`${type}.kvittering`, `${'<a>'.repeat(60)}${'</a>'.repeat(60)}`)).toMatchObject({ reason: 'farlig' });
    expect(answer(`${type}.kvittering`, '<a>')).toMatchObject({ ok: false, reason: 'oedelagt' });
    expect(state(answer(`${type}.kvittering`, `\ufeff${good}`))).toBe('fullfoert');
    const latin = `<?xml version="1.0" encoding="ISO-8859-1"?>${good.replaceAll('<noekkel>n', '<noekkel>Før')}`;
    expect(state(answer(`${type}.kvittering`, Buffer.from(latin, 'latin1')))).toBe('fullfoert');
    expect(answer(`${type}.kvittering`, Buffer.from('<a>\xe6</a>', 'latin1'))).toMatchObject({ reason: 'oedelagt' });
    expect(answer(`${type}.kvittering`, new Uint8Array(5_000_001))).toMatchObject({ reason: 'for-stor' });
  });
});
