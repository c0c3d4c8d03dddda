/** The parts of `node:path` that paths inside a Word file need. */
export const posix = {
  basename: (path: string) => path.slice(path.lastIndexOf('/') + 1),
  dirname: (path: string) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'),
  join(...parts: readonly string[]): string {
    const whole: string[] = [];
    for (const part of parts.join('/').split('/')) {
      if (part === '..' && whole.length > 0) whole.pop();
      else if (part !== '' && part !== '.') whole.push(part);
    }
    return whole.join('/') || '.';
  },
};
