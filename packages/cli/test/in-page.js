// Runs inside the browser, where it stays while documents are put in and taken out; called by `page.ts`.
globalThis.inPage = {
  /** Another document in the same page. */
  show(source) {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
    scrollTo(0, 0);
  },

  /** What axe finds wrong or cannot decide, with the elements. */
  async axe() {
    const { violations, incomplete } = await axe.run({ resultTypes: ['violations', 'incomplete'] });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${any[0]?.message} ${html.slice(0, 200)}`),
    );
  },

  /** What axe does not look at: names that lead nowhere, cells without their head, languages that are none. */
  faults() {
    const all = [...document.querySelectorAll('*')];
    return [...wrongNames(all), ...all.flatMap(wrongOf), ...[...document.links].flatMap(wrongLink), ...wrongCells()];
  },

  /** Elements that reach out of the screen at the sides, and words cut off by what they stand in. */
  overflows(style) {
    document.head.appendChild(document.createElement('style')).textContent = style;
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`${scrollWidth} pixels wide on a screen of ${clientWidth}`] : [];
    const elements = [...document.body.querySelectorAll('*:not(thead, thead *)')];
    return [...wide, ...elements.filter((element) => isOutside(element, clientWidth)).map(start)];
  },

  /** What must be seen without any colour of our own: frames, lines and the emergency sign. */
  unseen() {
    const frames = [...document.querySelectorAll('.hj-notice, .hj-draft, .hj-gap, .hj-redacted, thead th')];
    const signs = [...document.querySelectorAll('.hj-sign path')];
    const letter = document.querySelector('.hj-letter');
    return [
      ...frames.filter((element) => !hasFrame(element)).map(start),
      ...signs.filter((sign) => getComputedStyle(sign).fill === ground(sign.closest('section'))).map(start),
      ...(getComputedStyle(letter).color === ground(letter) ? ['the words'] : []),
    ];
  },

  /** Which of the page's links has the focus, unless something lies over it. */
  focused() {
    const link = document.activeElement;
    const { left, top, width, height } = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return link.contains(over) ? [...document.links].indexOf(link) : `covered: ${start(link)}`;
  },
};

const start = (element) => element.outerHTML.slice(0, 160);

function wrongNames(all) {
  const ids = all.map(({ id }) => id).filter((id) => id !== '');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two elements are ${id}`);
  const lost = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'].flatMap((name) =>
    all
      .flatMap((element) => element.getAttribute(name)?.split(' ') ?? [])
      .filter((id) => !ids.includes(id))
      .map((id) => `${name} leads to no ${id}`),
  );
  return [...twice, ...lost];
}

const LANGUAGE = /^(nb|nn|en|se|sma|smj|[a-z]{2,3}(-[A-Z][a-z]{3})?)$/;

function wrongOf(element) {
  const language = element.getAttribute('lang');
  return [
    ...(language !== null && !LANGUAGE.test(language) ? [`lang ${language}`] : []),
    ...(element.hasAttribute('style') || element.localName === 'script' ? [`a ${element.localName} of its own`] : []),
    ...[...element.classList].filter((name) => !/^(hj-|hjemmel$)/.test(name)).map((name) => `class ${name}`),
  ];
}

function wrongLink({ href, textContent }) {
  return /^(https?:|tel:|mailto:)/.test(href) && textContent.trim() !== '' ? [] : [`a link to ${href}`];
}

function wrongCells() {
  return [...document.querySelectorAll('tbody :is(td, th)')].flatMap((cell) => {
    const head = cell.closest('table').tHead.rows[0].cells[cell.cellIndex]?.textContent;
    return cell.dataset.label === head ? [] : [`a cell under ${head}`];
  });
}

function isOutside(element, room) {
  const { left, right, width } = element.getBoundingClientRect();
  const cutsOff = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
  return cutsOff || (width > 0 && (right > room + 1 || left < -1));
}

function hasFrame(element) {
  const { borderBottomWidth, borderBottomColor, borderBottomStyle } = getComputedStyle(element);
  return (
    borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) >= 1 && borderBottomColor !== ground(element)
  );
}

function ground(element) {
  const own = getComputedStyle(element).backgroundColor;
  return own === 'rgba(0, 0, 0, 0)' && element.parentElement ? ground(element.parentElement) : own;
}
