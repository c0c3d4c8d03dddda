export interface WorkspacePackage {
  readonly folder: string;
  readonly json: {
    readonly private?: boolean;
    readonly name: string;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
    readonly peerDependencies?: Readonly<Record<string, string>>;
    readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    readonly bin?: Readonly<Record<string, string>>;
  };
}

export declare const root: string;
export declare function workspacePackages(): readonly WorkspacePackage[];
export declare function entriesOf(pkg: WorkspacePackage): Readonly<Record<string, string>>;
