import type { Language } from '@hjemmel/validator';

interface ServiceTexts {
  readonly open: (address: string) => string;
  readonly key: (key: string) => string;
  readonly tryIt: (address: string, key: string) => string;
  readonly working: (tenants: number) => string;
  readonly needsDatabase: string;
  readonly waiting: (tenant: string) => string;
  readonly unsafe: string;
}

export const serviceTexts: Readonly<Record<Language, ServiceTexts>> = {
  nb: {
    open: (address) => `Tjenesten svarer på ${address}. Trykk Ctrl+C for å avslutte.`,
    key: (key) => `Nøkkel for denne kjøringen: ${key}`,
    tryIt: (address, key) =>
      `Prøv: curl -H "Authorization: Bearer ${key}" -H "Content-Type: application/json" --data-binary @vedtak.json ${address}/v1/validate`,
    working: (tenants) =>
      `Sender for ${tenants} ${tenants === 1 ? 'kommune' : 'kommuner'}, og lager brev fra køen. Trykk Ctrl+C for å avslutte.`,
    needsDatabase: 'Flere maskiner må dele en database. Sett DATABASE_URL til en PostgreSQL-tjener.',
    waiting: (tenant) => `Lageret for ${tenant} svarer ikke. Prøver igjen.`,
    unsafe: 'Uten oppsett svarer tjenesten bare på denne maskinen. Gi den et oppsett med nøkler for å bruke --vert.',
  },
  nn: {
    open: (address) => `Tenesta svarar på ${address}. Trykk Ctrl+C for å avslutte.`,
    key: (key) => `Nøkkel for denne køyringa: ${key}`,
    tryIt: (address, key) =>
      `Prøv: curl -H "Authorization: Bearer ${key}" -H "Content-Type: application/json" --data-binary @vedtak.json ${address}/v1/validate`,
    working: (tenants) =>
      `Sender for ${tenants} ${tenants === 1 ? 'kommune' : 'kommunar'}, og lagar brev frå køen. Trykk Ctrl+C for å avslutte.`,
    needsDatabase: 'Fleire maskiner må dele ein database. Set DATABASE_URL til ein PostgreSQL-tenar.',
    waiting: (tenant) => `Lageret for ${tenant} svarar ikkje. Prøver igjen.`,
    unsafe: 'Utan oppsett svarar tenesta berre på denne maskina. Gi henne eit oppsett med nøklar for å bruke --vert.',
  },
  en: {
    open: (address) => `The service answers at ${address}. Press Ctrl+C to end.`,
    key: (key) => `Key for this run: ${key}`,
    tryIt: (address, key) =>
      `Try: curl -H "Authorization: Bearer ${key}" -H "Content-Type: application/json" --data-binary @vedtak.json ${address}/v1/validate`,
    working: (tenants) =>
      `Sending for ${tenants} ${tenants === 1 ? 'kommune' : 'kommuner'}, and making letters from the queue. Press Ctrl+C to end.`,
    needsDatabase: 'Machines that work together share a database. Set DATABASE_URL to a PostgreSQL server.',
    waiting: (tenant) => `The store of ${tenant} does not answer. Trying again.`,
    unsafe: 'Without a set-up the service answers on this machine alone. Give it a set-up with keys to use --vert.',
  },
};
