import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The schemas and samples of the health network, where they are. */
export const standards = join(process.env.HJEMMEL_STANDARDS ?? resolve(root, '../shared/standards'), 'kith-xml');
const driver = join(standards, 'xsd/kith-driver.xsd');

/** Whether the schemas and xmllint are here; says so out loud where they are not. */
export const canCheck = existsSync(driver) && spawnSync('xmllint', ['--version']).status === 0;
if (!canCheck) {
  process.stderr.write(
    '\n*** LEFT OUT: no KITH message was checked against the official schemas. It takes them (HJEMMEL_STANDARDS) and xmllint (libxml2-utils). ***\n',
  );
}

/** Why the schemas refuse a message; empty when they do not. */
export function lint(xml: Uint8Array | string): string {
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--huge', '--schema', driver, '-'], {
    input: xml,
  });
  return status === 0 ? '' : stderr.toString();
}
