/** One thing broken: `apply` breaks what is loaded in this process and gives the way back; a source edit is made while a module is loaded. */
export interface Mutant {
  readonly id: string;
  readonly kind: string;
  readonly apply?: () => () => void;
  readonly edit?: SourceEdit;
  /** Tests that should see it, when neither corpus nor published page does. */
  readonly tests: readonly string[];
}

/** A text in a file, named from the root of the repository, and what it becomes. */
export interface SourceEdit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}
