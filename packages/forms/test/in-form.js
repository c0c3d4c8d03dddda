// Runs inside the page; asserts what axe does not look at. Called by `forms-in-browser.test.ts`.
globalThis.inForm = {
  async axe() {
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  },

  /** Names that lead nowhere, inputs without a label, faults that are not said, buttons with the same name, choices without a question. */
  faults() {
    const all = [...document.querySelectorAll('.hj-form *')];
    const ids = all.map(({ id }) => id).filter(Boolean);
    const inputs = all.filter((element) => element.matches('input, select, textarea') && element.tabIndex !== -1);
    const buttons = [...document.querySelectorAll('.hj-row-buttons button, .hj-add')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent,
    );
    return [
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two elements are ${id}`),
      ...all.flatMap(lostNames),
      ...inputs.filter((input) => input.labels.length === 0).map((input) => `no label: ${start(input)}`),
      ...inputs.filter(isSilent).map((input) => `its fault is not said: ${start(input)}`),
      ...inputs.filter((input) => input.required).map((input) => `required in HTML: ${start(input)}`),
      ...all
        .filter(
          (element) =>
            element.matches('[type=radio], [type=checkbox]') && !element.closest('fieldset')?.querySelector('legend'),
        )
        .map((element) => `no question: ${start(element)}`),
      ...buttons.filter((name, at) => buttons.indexOf(name) !== at).map((name) => `two buttons are «${name}»`),
      ...[...document.querySelectorAll('.hj-form [placeholder], .hj-form :disabled')].map(
        (element) => `hint or closed: ${start(element)}`,
      ),
    ];
  },

  overflows() {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
          .map(start)
      : [];
  },

  /** Where the summary's links lead that is not in the form. */
  lostLinks() {
    return [...document.querySelectorAll('.hj-summary a')]
      .filter((link) => !nearest(decodeURIComponent(link.hash.slice(1))))
      .map(start);
  },

  covered() {
    const focused = document.activeElement;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const over = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2);
    return over === null || focused.contains(over) || over.contains(focused) ? '' : start(focused);
  },

  focused() {
    const { id, tagName, textContent } = document.activeElement;
    return id || `${tagName} ${textContent.slice(0, 40)}`;
  },

  /** The number of the focused element among all that can be reached, in the order they stand. */
  place() {
    return reachable().indexOf(document.activeElement);
  },

  reachable: () => reachable().length,
};

const reachable = () =>
  [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );

const start = (element) => element.outerHTML.slice(0, 160);

function lostNames(element) {
  return ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) =>
    (element.getAttribute(name)?.split(' ') ?? [])
      .filter((id) => !document.getElementById(id))
      .map((id) => `${name} leads to no ${id}`),
  );
}

function isSilent(input) {
  const box = input.closest('[data-invalid]');
  if (!box || box.querySelector('.hj-error') === null) return false;
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
  return input.getAttribute('aria-invalid') !== 'true' || !described.some((id) => id.endsWith('-feil'));
}

/** A field in a closed row is not drawn yet; its row is. */
function nearest(id) {
  for (let at = id; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (document.getElementById(at)) return true;
  return false;
}
