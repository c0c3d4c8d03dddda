import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const executablePath = process.env.HJEMMEL_CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is a browser here; says loudly when there is none. */
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser) {
  process.stderr.write(
    '\n*** LEFT OUT: no page was looked at in a browser (axe, 320 px, print, forced colours). It takes the Debian package chromium, or HJEMMEL_CHROMIUM. ***\n',
  );
}

/** A browser that can reach nothing but what it is given, and this machine. */
export function openBrowser() {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
