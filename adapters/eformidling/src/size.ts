/** Most bytes of a file the integrasjonspunkt takes in one call together with the rest. */
export const mostBytes = 5_242_880;
