import { describe, expect, it } from 'vitest';
import { ingenFraskrivelse } from './ingen-fraskrivelse.js';
import { judge, SAID, saying } from './test-document.js';

describe.each([
  ['klage', 'Du fraskriver deg retten til å klage.'],
  ['klage', 'Du kan ikke klage på vedtaket.'],
  ['klage', 'Du har ikke rett til å klage.'],
  ['klage', 'Du frasier deg klageretten.'],
  ['klage', 'Du gir avkall på å klage.'],
  ['klage', 'Du kan ikkje klage på vedtaket.'],
  ['klage', 'You cannot appeal the decision.'],
  ['klage', 'You waive the right to appeal.'],
  ['innsyn', 'Du gir avkall på innsyn i saken.'],
  ['innsyn', 'Du kan ikke få innsyn i loggen.'],
  ['innsyn', 'Du har ikkje rett til innsyn.'],
  ['innsyn', 'You may not see the file.'],
  ['tjenester', 'Du mister retten til hjelp hvis du ruser deg.'],
  ['tjenester', 'Hjelpen stanses hvis du ikke møter.'],
  ['tjenester', 'Vi avslutter tjenestene dersom du bryter avtalen.'],
  ['tjenester', 'Du fraskriver deg tjenester etter loven.'],
  ['tjenester', 'Hjelpa blir stoppa om du ikkje held avtalen.'],
  ['tjenester', 'The services will end if you do not turn up.'],
  ['leievern', 'Du fraskriver deg oppsigelsesvernet.'],
  ['leievern', 'Du godtar utkastelse.'],
  ['leievern', 'Du samtykker til tvangsfravikelse.'],
  ['leievern', 'Ved bråk må du flytte ut på dagen.'],
  ['leievern', 'You accept eviction.'],
  ['kontroll', 'Vi kan ransake leiligheten.'],
  ['kontroll', 'Du leverer urinprøve hver mandag.'],
  ['kontroll', 'Personalet går inn i leiligheten uten varsel.'],
  ['kontroll', 'Vi låser oss inn uten å si fra.'],
  ['kontroll', 'Vi visiterer gjester.'],
  ['kontroll', 'Svarer du ikke, kan personalet gå inn i leiligheten uten avtale.'],
  ['kontroll', 'Kommunen har rett til å kontrollere boligen din når som helst.'],
  ['tjenester', 'Takker du nei til oppfølging, mister du hjemmetjenestene.'],
  ['tjenester', 'Hvis du ruser deg, stanser vi hjemmehjelpen.'],
])('%s', (id, sentence) => {
  it(`«${sentence}» is refused`, () => {
    expect(judge(ingenFraskrivelse, saying(sentence))).toContain(`error ${id} ${SAID}`);
  });
});

it.each([
  'Du kan klage på vedtaket, og vi hjelper deg.',
  'Du kan ikke klage på denne avtalen, men på vedtakene.',
  'Du fraskriver deg ingen rett til å klage.',
  'Du kan få innsyn når du vil.',
  'Vi hører på deg hvis naboen klager.',
  'Du mister ikke hjelp du har rett til.',
  'Vi kan ikke gå inn i leiligheten uten avtale.',
  'Du kan ringe oss når som helst.',
  'Hjelpen stanses ikke hvis du uteblir.',
  'Vi avslutter hjelpen når du ikke trenger den lenger.',
  'Vi stanser aldri hjelpen fordi du bryter avtalen.',
  'Du må flytte søppelet ut i gangen.',
  'Vi ransaker aldri leiligheten.',
  'Du kan levere frivillige rusprøver hos legen.',
  'Vi går aldri inn uten å si fra.',
  'Vi går ikkje inn utan samtykke.',
  'Vi går tur uten å si så mye.',
  'You can appeal the decision.',
  'We never stop the services if you do not turn up.',
])('«%s» passes', (sentence) => {
  expect(judge(ingenFraskrivelse, saying(sentence))).toEqual([]);
});

it('refuses a visit that cannot be declined, and a breach that stops the help', () => {
  const findings = judge(ingenFraskrivelse, ({ hjemmebesoek, vedBrudd }) => ({
    hjemmebesoek: { ...hjemmebesoek, duKanSiNei: false },
    vedBrudd: { ...vedBrudd, paavirkerIkkeTjenester: false },
  }));
  expect(findings).toEqual([
    'error besoek /hjemmebesoek/duKanSiNei',
    'error tjenester /vedBrudd/paavirkerIkkeTjenester',
  ]);
});

it('leaves the words of the person alone', () => {
  const hvaErViktigForDeg =
    '«Forrige sted måtte jeg fraskrive meg retten til å klage. Hjelpen stanset når jeg ikke møtte.»';
  const evaluering = [{ id: 'e', dinVurdering: '«Jeg kan ikke klage på dere!»' }];
  expect(judge(ingenFraskrivelse, () => ({ hvaErViktigForDeg, evaluering }))).toEqual([]);
});

it('says nothing of the agreement as it is', () => {
  expect(judge(ingenFraskrivelse)).toEqual([]);
});
