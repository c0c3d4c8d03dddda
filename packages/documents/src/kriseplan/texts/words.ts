import type { Barn, Kommunikasjon, Kriseplan, SkjermFor, Tolk, Tolkebruk } from '@hjemmel/model';
import type { Del } from '../plan.js';

type Words<Code extends string> = Readonly<Record<Code, string>>;
type Row<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
type Plan = Kriseplan;
type Andre = NonNullable<Plan['trygghetForAndre']>;
type Opphold = NonNullable<Plan['vedInnleggelse']>;

/** Words for every code that is printed; a code without a word does not compile. */
export interface CodeWords {
  readonly skrevetAv: Words<NonNullable<Plan['laget']['skrevetAv']>>;
  readonly slag: Words<Row<Plan['kontakter']>['slag']>;
  readonly fase: Words<Row<Plan['varselsignaler']>['fase']>;
  readonly omraade: Words<Row<Opphold['praktisk']>['omraade']>;
  readonly forverring: Words<Row<Andre['forverring']>['slag']>;
  readonly virkning: Words<Row<Andre['strategier']>['virkning']>;
  readonly kopiform: Words<Row<Plan['kopier']>['form']>;
  readonly plantype: Words<Row<Plan['tilknyttedePlaner']>['type']>;
  readonly del: Words<Del>;
  readonly borHos: Words<NonNullable<Barn['borHos']>>;
  readonly skjerm: Words<SkjermFor['hva']>;
  readonly tolk: Words<Tolk['form']>;
  readonly tolkebruk: Words<Tolkebruk['hvem']>;
  readonly lesestoette: Words<Row<Kommunikasjon['lesestoette']>>;
  readonly trygt: Words<keyof NonNullable<Kommunikasjon['trygt']>>;
}
