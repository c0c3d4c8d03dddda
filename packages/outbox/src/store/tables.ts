import { OutboxError } from '../outbox-error.js';
import type { Database } from './database.js';

const VERSION = 1;

/** Makes the tables the first time. Throws OutboxError when a newer version of this package made them. */
export async function prepareTables(database: Database, schema: string): Promise<void> {
  await database.transaction(async (sql) => {
    // Two processes that open an empty server at once take turns.
    await sql.query('SELECT pg_advisory_xact_lock(hashtext($1))::text', [`hjemmel.${schema}`]);
    await sql.script(`CREATE SCHEMA IF NOT EXISTS ${schema}; CREATE TABLE IF NOT EXISTS ${schema}.versjon (nr int)`);
    const [found] = await sql.query<{ nr: number }>(`SELECT nr FROM ${schema}.versjon`, []);
    if (found && found.nr > VERSION) throw new OutboxError('nyere-versjon', 'A newer version has written this outbox.');
    if (!found) await sql.script(tables(schema));
  });
}

const tables = (schema: string): string => `
  CREATE TABLE ${schema}.sending (
    id text PRIMARY KEY,
    grunnlag text NOT NULL,
    adapter text NOT NULL,
    dokumenttype text NOT NULL,
    dokument text NOT NULL,
    versjon int NOT NULL,
    mottaker text NOT NULL,
    til_person boolean NOT NULL,
    rendisjon text NOT NULL,
    serie int NOT NULL,
    tilstand text NOT NULL,
    sha256 text NOT NULL,
    forsoek int NOT NULL DEFAULT 0,
    spurt int NOT NULL DEFAULT 0,
    bestilt text NOT NULL,
    neste text,
    jobb uuid,
    jobbtype text,
    brukt_opp boolean NOT NULL DEFAULT false,
    brikker jsonb NOT NULL DEFAULT '{}',
    fremdrift jsonb,
    adresse_klarert_av text,
    svar_innen timestamptz,
    avsluttet timestamptz,
    slettet boolean NOT NULL DEFAULT false,
    nr bigserial UNIQUE,
    UNIQUE (grunnlag, serie)
  );
  CREATE INDEX sending_dokument ON ${schema}.sending (dokument, versjon);
  CREATE INDEX sending_tilstand ON ${schema}.sending (tilstand);
  CREATE TABLE ${schema}.innhold (sending text PRIMARY KEY, bytes bytea NOT NULL);
  ALTER TABLE ${schema}.innhold ALTER COLUMN bytes SET STORAGE EXTERNAL;
  CREATE TABLE ${schema}.referanse (
    adapter text NOT NULL, verdi text NOT NULL, sending text NOT NULL, PRIMARY KEY (adapter, verdi)
  );
  CREATE TABLE ${schema}.logg (
    nr bigserial PRIMARY KEY, sending text NOT NULL, tid text NOT NULL, tilstand text NOT NULL, fordi text NOT NULL,
    sagt text, av text, kvittering jsonb
  );
  CREATE INDEX logg_sending ON ${schema}.logg (sending);
  CREATE TABLE ${schema}.underretning (
    nr bigserial PRIMARY KEY, sending text NOT NULL, id text NOT NULL, data jsonb NOT NULL, UNIQUE (sending, id)
  );
  CREATE TABLE ${schema}.signatur (
    nr bigserial PRIMARY KEY, sending text NOT NULL, id text NOT NULL, data jsonb NOT NULL, UNIQUE (sending, id)
  );
  CREATE TABLE ${schema}.melding (
    nr bigserial PRIMARY KEY, adapter text NOT NULL, sha256 text NOT NULL, kommet text NOT NULL, bytes bytea,
    tilstand text NOT NULL, melding_id text, grunn text, sending text, UNIQUE (adapter, sha256)
  );
  ALTER TABLE ${schema}.melding ALTER COLUMN bytes SET STORAGE EXTERNAL;
  CREATE UNIQUE INDEX melding_lest ON ${schema}.melding (adapter, melding_id) WHERE tilstand <> 'gjentatt';
  CREATE INDEX melding_sending ON ${schema}.melding (sending);
  INSERT INTO ${schema}.versjon VALUES (${VERSION});
`;
