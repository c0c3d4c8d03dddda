import type { NoticeTemplate } from './notice-template.js';

export const en: NoticeTemplate = {
  heading: 'You can appeal against this decision',
  headingFor: 'You can appeal against what we have decided about {tjenester}',
  fristKunnskap:
    'You have {uker} weeks to appeal. They are counted from when you knew enough about the decision to appeal. For most people that is the day they got this letter.',
  fristKommetFrem: 'You have {uker} weeks to appeal. They are counted from the day this letter reached you.',
  fristDigitalt:
    'If you get the letter digitally, the weeks are counted from when you were notified that it was ready, even if you open it later.',
  sisteDag: 'The last day to appeal is {dato}.',
  tidligstSisteDag: 'The time limit ends on {dato} at the earliest.',
  sendesTil: 'Send the appeal to us who decided the case: {organ}, {adresse}. Do not send it to {klageinstans}.',
  sendesTilUtenAdresse: 'Send the appeal to us who decided the case: {organ}. Do not send it to {klageinstans}.',
  digitalKanal:
    'You can also appeal online: {url}. Check that you get a receipt. A digital appeal must have reached us before the time limit ends. If you send it by post, it is enough that you posted it in time.',
  formUnderskrift: 'The appeal must be in writing, and you or the person who appeals for you must sign it.',
  formUnderskriftDigital: 'If you appeal online, logging in can count instead of a signature.',
  formUtenUnderskrift: 'The appeal must be in writing. You do not need to sign it.',
  innhold:
    'Write which decision you appeal against and what you want changed. You are welcome to say why. Give your name, address and telephone number, and enclose papers you think we should see.',
  hjelpKommunen: 'If you need help to appeal, call us on {telefon}. We help you to write the appeal, free of charge.',
  hjelpNavKontoret:
    'If you need help to appeal, call the NAV office on {telefon}. We help you to write the appeal, free of charge.',
  hjelpOmbud:
    'The Health and Social Services Ombud (Pasient- og brukerombudet) in {fylke} can also give you advice and help, free of charge.',
  hjelpStatsforvalteren: 'You can also ask the County Governor (Statsforvalteren) for advice.',
  fullmakt: 'You can let someone else appeal for you. Anyone but a lawyer needs a written authorisation from you.',
  innsyn: 'You have the right to see the papers in your case. Tell us, and you will get a copy free of charge.',
  utsattIverksetting:
    'You can ask us to wait with carrying out the decision until the appeal is decided. Tell us as soon as you can, in the appeal or by telephone.',
  midlertidigeTiltak:
    'If you have nowhere to live now, tell us at once. The County Governor can order temporary measures while the appeal is decided.',
  videre:
    'When we get the appeal, we look at the case once more. If we do not change the decision as you ask, we send the appeal on to {klageinstans}, which decides it. You get a copy of what we write.',
  soeksmaalKlageFoerst:
    'You must have appealed, and the appeal must be decided, before you can take the case to court.',
  soeksmaalFrist: 'The time limit for taking the case to court is {maaneder} months.',
  hjemler: 'The rules on appeals are in {hjemler}.',
  eierKlageinstans: "the municipality's appeal board",
  uker: { 3: 'three', 4: 'four' },
  endeligHeading: 'The decision is final',
  endelig: 'This is the answer to your appeal. The decision is final, and you cannot appeal against it.',
  sivilombud:
    'If you think the administration has done something wrong, you can complain to the Parliamentary Ombud (Sivilombudet), free of charge. The Ombud cannot change the decision, but can ask the municipality to consider the case again.',
};
