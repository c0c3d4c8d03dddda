import type { Barn, Intervensjonsplan, Kommunikasjon, SkjermFor, Tolk, Tolkebruk } from '@hjemmel/model';
import type { Felt } from '../plan.js';

type Words<Code extends string> = Readonly<Record<Code, string>>;
type Row<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
type Plan = Intervensjonsplan;
type Hendelse = Row<Plan['hendelser']>;
type Scenario = Row<Plan['scenarioer']>;
type Tiltak = Row<Plan['tiltak']>;
type Tvang = NonNullable<Tiltak['tvang']>;

/** Words for every code that is printed; a code without a word does not compile. */
export interface CodeWords {
  readonly felt: Words<Felt>;
  readonly spesialistplan: Words<NonNullable<Plan['spesialisthelsetjenestensPlan']['slag']>>;
  readonly spesialistplanFinnes: Words<Plan['spesialisthelsetjenestensPlan']['finnes']>;
  readonly hvordan: Words<NonNullable<Plan['informert']['hvordan']>>;
  readonly art: Words<Row<Plan['risikobilde']['art']>['art']>;
  readonly motHvem: Words<Row<Plan['risikobilde']['motHvem']>['rolle']>;
  readonly fase: Words<Row<Plan['risikobilde']['tegn']>['fase']>;
  readonly kilde: Words<Hendelse['kilde']>;
  readonly utfall: Words<NonNullable<Hendelse['utfall']>>;
  readonly nivaa: Words<Scenario['nivaa']>;
  readonly steg: Words<Row<Scenario['steg']>['slag']>;
  readonly tiltak: Words<Tiltak['slag']>;
  readonly tiltakStatus: Words<Tiltak['status']>;
  readonly tvang: Words<Tvang['art']>;
  readonly organ: Words<NonNullable<Tvang['besluttetAv']>['organ']>;
  readonly toPersoner: Words<Plan['ansattsikkerhet']['toPersoner']['regel']>;
  readonly avvergeplikt: Words<NonNullable<Plan['avvergeplikt']['utfall']>>;
  readonly beroererBarn: Words<Plan['barnVurdering']['beroererBarn']>;
  readonly barnevernet: Words<NonNullable<Plan['barnVurdering']['barnevernet']>['utfall']>;
  readonly borHos: Words<NonNullable<Barn['borHos']>>;
  readonly utgave: Words<NonNullable<Row<Plan['tilgang']>['utgave']>>;
  readonly planType: Words<Row<Plan['tilknyttedePlaner']>['type']>;
  readonly tjeneste: Words<Row<NonNullable<Plan['grunnlag']>['tjenester']>>;
  readonly skjerm: Words<SkjermFor['hva']>;
  readonly tolk: Words<Tolk['form']>;
  readonly tolkebruk: Words<Tolkebruk['hvem']>;
  readonly lesestoette: Words<Row<Kommunikasjon['lesestoette']>>;
  readonly trygt: Words<keyof NonNullable<Kommunikasjon['trygt']>>;
}
