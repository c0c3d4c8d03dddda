export declare const ENVELOPE: readonly string[];
