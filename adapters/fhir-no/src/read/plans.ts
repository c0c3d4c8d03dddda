import { contactOf, personOf, said } from './people.js';
import { type Gathered, type Node, node, rows, word } from './resources.js';

const statusOf: Readonly<Record<string, string>> = {
  'not-started': 'planlagt',
  scheduled: 'planlagt',
  'in-progress': 'iGang',
  completed: 'gjort',
  stopped: 'stoppet',
  cancelled: 'stoppet',
};

const achieved: Readonly<Record<string, string>> = {
  'not-achieved': 'ikkeBegynt',
  'in-progress': 'iGang',
  achieved: 'naadd',
};

const period = (value: unknown): Node | undefined => {
  const { start, end } = node(value);
  return start === undefined && end === undefined ? undefined : said({ fra: word(start), til: word(end) });
};

const details = (plan: Node): readonly Node[] => rows(plan.activity).map(({ detail }) => node(detail));
const textOf = (value: unknown): string | undefined => word(node(value).text);

/** The milestones of a goal name it in the extension FHIR has for that. */
function milestoneOf(found: Gathered, goal: Node): Node | undefined {
  const relation = rows(goal.extension).find(({ url }) => String(url).endsWith('/goal-relationship'));
  const target = rows(relation?.extension).find(({ url }) => url === 'target');
  return found.at(target?.valueReference);
}

/** Goals, milestones, measures and who takes part, as an individuell plan has them. */
export function individuellPlanOf(found: Gathered): Node {
  const [plan] = found.of('CarePlan');
  const goals = found.of('Goal');
  const top = goals.filter((goal) => milestoneOf(found, goal) === undefined);
  const maal = top.map((goal, at) =>
    said({
      id: `maal-${at + 1}`,
      livsomraade: textOf(rows(goal.category)[0]),
      tekst: textOf(goal.description),
      delmaal: under(found, goals, goal, at),
    }),
  );
  return said({
    hvaErViktigForDeg: word(plan?.description),
    planperiode: period(plan?.period),
    maal,
    deltakere: participants(found),
    tiltak: plan && details(plan).map((detail, at) => measure(found, top, detail, at)),
  });
}

function under(found: Gathered, goals: readonly Node[], parent: Node, at: number) {
  const own = goals.filter((goal) => milestoneOf(found, goal) === parent);
  const listed = own.map((goal, index) => {
    const [coding] = rows(node(goal.achievementStatus).coding);
    return said({
      id: `delmaal-${at + 1}-${index + 1}`,
      tekst: textOf(goal.description),
      frist: word(rows(goal.target)[0]?.dueDate),
      status: achieved[String(coding?.code)] ?? textOf(goal.achievementStatus),
    });
  });
  return listed.length === 0 ? undefined : listed;
}

function participants(found: Gathered): readonly Node[] {
  return found.of('CareTeam').flatMap(({ participant }) =>
    rows(participant).flatMap(({ role, member }, at) => {
      const id = `deltaker-${at + 1}`;
      const bidrag = textOf(rows(role)[0]);
      if (found.at(member)?.resourceType === 'Patient') return [said({ id, hvem: { type: 'bruker' }, bidrag })];
      const kontakt = contactOf(found, member, `kontakt-${at + 1}`);
      return kontakt === undefined ? [] : [said({ id, hvem: { type: 'tjeneste', kontakt }, bidrag })];
    }),
  );
}

function measure(found: Gathered, goals: readonly Node[], detail: Node, at: number): Node {
  const timing = node(detail.scheduledTiming);
  const bounds = node(node(timing.repeat).boundsPeriod);
  const goal = goals.indexOf(found.at(rows(detail.goal)[0]) ?? {});
  return said({
    id: `tiltak-${at + 1}`,
    maalId: goal < 0 ? undefined : `maal-${goal + 1}`,
    beskrivelse: textOf(detail.code) ?? word(detail.description),
    gjennomfoering: detail.code === undefined ? undefined : word(detail.description),
    omfang: textOf(timing.code) ?? word(detail.scheduledString),
    oppstart: word(bounds.start),
    frist: word(bounds.end),
    status: statusOf[String(detail.status)],
    merknad: textOf(detail.statusReason),
  });
}

const phases: Readonly<Record<string, string>> = { yellow: 'tidlig', red: 'sen' };

/** The zone of a plan: the colour of the condition it addresses, whoever named it. */
function zoneOf(found: Gathered, plan: Node): string | undefined {
  const condition = found.at(rows(plan.addresses)[0]);
  const colour = rows(node(condition?.severity).coding).map(({ code }) => String(code).toLowerCase());
  return colour.map((code) => /green|yellow|red/.exec(code)?.[0]).find((one) => one !== undefined);
}

/** What is seen in a zone: the evidence of its condition, or the condition itself. */
function signsOf(found: Gathered, plan: Node): readonly string[] {
  const condition = found.at(rows(plan.addresses)[0]);
  const evidence = rows(condition?.evidence).map(({ code }) => textOf(rows(code)[0]));
  const signs = evidence.length > 0 ? evidence : [textOf(condition?.code)];
  return signs.filter((sign) => sign !== undefined);
}

/** Whether any plan here is a zone of another. */
export const hasZones = (found: Gathered): boolean => found.of('CarePlan').some((plan) => rows(plan.partOf).length > 0);

/** The signs and what is done, zone by zone, and the contacts in their order, as a kriseplan has them. */
export function kriseplanOf(found: Gathered): Node {
  const plans = found.of('CarePlan');
  const parent = plans.find((plan) => rows(plan.partOf).length === 0);
  const zones = plans.filter((plan) => plan !== parent).map((plan) => ({ plan, zone: zoneOf(found, plan) }));
  const good = zones.find(({ zone }) => zone === 'green')?.plan;
  const signals = zones.filter(({ zone }) => zone !== 'green');
  return said({
    planensNavn: word(parent?.title),
    slikVilJegMoetes: word(parent?.description),
    laget: parent && said({ dato: word(parent.created) ?? word(node(parent.period).start) }),
    gjelderTil: word(node(parent?.period).end),
    gjoerDetteFoerst: parent && points(details(parent), 'foerst'),
    kontakter: contacts(found),
    naarJegHarDetBra: good && wellness(found, good),
    varselsignaler: signals.flatMap(({ plan, zone }) => signalsOf(found, plan, zone)),
  });
}

const points = (found: readonly Node[], name: string) =>
  found.flatMap(({ description }, at) =>
    word(description) === undefined ? [] : [{ id: `${name}-${at + 1}`, tekst: description }],
  );

const wellness = (found: Gathered, plan: Node): Node =>
  said({
    beskrivelse: signsOf(found, plan).join('\n') || word(plan.title),
    holderMegFrisk: points(details(plan), 'frisk'),
  });

/** Each sign with what is done at it: all of it where there is one. What is done at none stands with the title of the zone. */
function signalsOf(found: Gathered, plan: Node, zone = ''): readonly Node[] {
  const signs = signsOf(found, plan);
  const steps = details(plan);
  const signOf = (detail: Node) => (signs.length === 1 ? signs[0] : textOf(rows(detail.reasonCode)[0]));
  const loose = steps.filter((detail) => !signs.includes(signOf(detail) ?? ''));
  const fase = phases[zone];
  const rowsOf = signs.map((tegn) => [tegn, steps.filter((detail) => signOf(detail) === tegn)] as const);
  const all = loose.length === 0 ? rowsOf : [...rowsOf, [word(plan.title), loose] as const];
  return all.map(([tegn, own], at) => {
    const id = `tegn-${zone || 'ukjent'}-${at + 1}`;
    const tiltak = own.map((detail, index) =>
      said({
        id: `${id}-${index + 1}`,
        hva: word(detail.description),
        hvem: word(rows(detail.performer)[0]?.display),
        innen: word(detail.scheduledString),
      }),
    );
    return said({ id, fase, tegn, tiltak: tiltak.length === 0 ? undefined : tiltak });
  });
}

function contacts(found: Gathered): readonly Node[] {
  return found.of('CareTeam').flatMap(({ participant }) =>
    rows(participant).flatMap(({ role, member }, at) => {
      const id = `kontakt-${at + 1}`;
      const who = found.at(member);
      const naar = textOf(rows(role)[0]);
      if (who?.resourceType === 'RelatedPerson') {
        return [said({ id, hvem: { slag: 'privatperson', person: personOf(who, `${id}-person`) }, naar })];
      }
      const kontakt = contactOf(found, member, `${id}-hvem`);
      return kontakt === undefined ? [] : [said({ id, hvem: { slag: 'fagperson', kontakt }, naar })];
    }),
  );
}
