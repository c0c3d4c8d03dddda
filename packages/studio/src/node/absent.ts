const absent = () => {
  throw new Error('A page in a browser has no files and no threads.');
};

export const readFile = absent;
export const createRequire = absent;
export const fileURLToPath = absent;
export const renderMany = absent;
