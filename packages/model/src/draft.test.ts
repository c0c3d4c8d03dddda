import { expectTypeOf, it } from 'vitest';
import type { BaseDocument, Draft, DraftPart, Identifikator, Mottaker, Person, Samarbeidsavtale } from './index.js';

it('keeps what a draft must have and loosens the rest', () => {
  expectTypeOf<Draft<Samarbeidsavtale>['id']>().toEqualTypeOf<string>();
  expectTypeOf<Draft<Samarbeidsavtale>['type']>().toEqualTypeOf<'samarbeidsavtale'>();
  expectTypeOf<Draft<BaseDocument>>().not.toHaveProperty('finnesIkke');
  expectTypeOf<DraftPart<Person>['navn']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<DraftPart<Person>['id']>().toEqualTypeOf<string>();
  expectTypeOf<DraftPart<Mottaker>['rolle']>().toEqualTypeOf<Mottaker['rolle'] | undefined>();
});

it('keeps the tag of a variant, so that a draft can still be told apart', () => {
  expectTypeOf<DraftPart<Identifikator>['type']>().toEqualTypeOf<Identifikator['type']>();
  expectTypeOf<Extract<DraftPart<Identifikator>, { type: 'duf' }>['verdi']>().toEqualTypeOf<string | undefined>();
});

it('takes a finished document where a draft is wanted', () => {
  expectTypeOf<Samarbeidsavtale>().toExtend<Draft<Samarbeidsavtale>>();
  expectTypeOf<Samarbeidsavtale>().toExtend<BaseDocument>();
});
