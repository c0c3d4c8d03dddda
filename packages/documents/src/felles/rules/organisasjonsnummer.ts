const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits with a right modulus 11 check digit (Brønnøysundregistrene). */
export function isOrganisasjonsnummer(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(value[8]);
}
