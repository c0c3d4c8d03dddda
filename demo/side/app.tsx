// A page without React: the element is the form, and two events tell what happens in it.
import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { defineFormElement } from '@hjemmel/forms/element';

defineFormElement({ types: [kriseplanType] });

const answer = document.querySelector('#svar');
const say = (text: string) => {
  if (answer) answer.textContent = text;
};
// Here the page would send the draft to its own server; nothing is stored in the browser.
document.addEventListener('utkast', () => say('Utkastet er tatt imot.'));
document.addEventListener('ferdig', (event) => {
  const { id } = (event as CustomEvent<{ readonly id: string }>).detail;
  say(`Kriseplanen er ferdig, med id ${id}.`);
});
