import { type ReportName, reportNames } from './report/index.js';

/** Flags of commands that report findings. */
export const reportFlag = {
  kind: 'enum',
  values: reportNames,
  default: 'pretty',
  brief: 'Hvordan funnene skrives',
} as const satisfies { kind: 'enum'; values: readonly ReportName[]; default: ReportName; brief: string };

export const showValuesFlag = {
  kind: 'boolean',
  default: false,
  withNegated: false,
  brief: 'Vis verdiene i dokumentet i utdraget (kan være personopplysninger)',
} as const;
