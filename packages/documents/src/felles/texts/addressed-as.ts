/** Whom a text speaks as or to: the person's own «jeg», «du» to the person, or «personen» to those who carry the plan. */
export type AddressedAs = 'jeg' | 'du' | 'personen';
