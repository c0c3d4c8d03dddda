/** Where the far side is, and how a token that works now is had. The adapter itself holds no credentials. */
export interface NavnetTransport {
  readonly url: string;
  readonly getToken: () => Promise<string>;
}
