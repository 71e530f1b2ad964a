/* global document, MessageChannel, requestAnimationFrame, MouseEvent, PointerEvent, setTimeout, innerWidth, innerHeight */
// What the pages of the bench do when the bench asks them; a classic script, so that it is there before anything else.

const TAG = 'dermatome-map';
globalThis.bench = {
  frame,
  until,
  addMaps,
  addStatic,
  atRest,
  mapOf,
  paths,
  asStatic,
  spotOn,
  changes,
  learn,
  railsDrawn,
};

/** How long a frame takes that begins with `work`: script, style, layout and paint, without waiting for the screen. */
function frame(work) {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      // The message is a task of its own, which comes after the frame that this callback belongs to.
      port2.postMessage(null);
      work();
    });
  });
}

/** The time of `work` and of every frame after it until `done`. */
async function until(done, work) {
  const start = performance.now();
  let time = await frame(work);
  while (!done()) {
    await frame(() => {});
    time = performance.now() - start;
  }
  return time;
}

function addMaps(count, attributes) {
  const box = document.createElement('div');
  box.innerHTML = `<${TAG} ${attributes}></${TAG}>`.repeat(count);
  document.body.append(box);
  return [...box.children];
}

/** Adds a static page's figures; the ids of each are its own, as they are in a map. */
function addStatic(count, markup) {
  const box = document.createElement('div');
  const figures = Array.from({ length: count }, (_, index) =>
    markup.replace(/( id="|url\(#|href="#)/g, `$1n${index}-`),
  );
  box.innerHTML = figures.join('');
  document.body.append(box);
  return [...box.children];
}

/** Waits until a map has drawn all that it draws by itself: nothing in it changes any more. */
async function atRest(map) {
  let last;
  for (let now = ''; now !== last || railsDrawn([map]).missing > 0; now = map.shadowRoot.innerHTML) {
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
}

function mapOf() {
  return document.querySelector(TAG);
}

/** How many paths the stage of a map or of a static figure paints. */
function paths(element) {
  return (element.shadowRoot ?? element).querySelectorAll('.stage > svg path').length;
}

/** What a map shows, as markup and plain CSS; with `stageOnly`, nothing but the drawing and the patterns it refers to. */
function asStatic(map, stageOnly) {
  const host = document.createElement('div');
  host.className = 'host';
  if (map.hasAttribute('style')) host.setAttribute('style', map.getAttribute('style'));
  for (const child of map.shadowRoot.children) host.append(child.cloneNode(true));
  if (stageOnly) {
    const kept = '.map, .body, .sheet, .sheet *, .stage, .stage *';
    for (const element of host.querySelectorAll('*')) if (!element.matches(kept)) element.remove();
  }
  const css = map.shadowRoot.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n')
    .replace(/:host\(([^)]*)\)/g, '.host$1')
    .replaceAll(':host', '.host');
  // Without the marks that the library's templates leave, and without the space between elements.
  const markup = host.outerHTML.replace(/<!--.*?-->/g, '').replace(/>\s+</g, '><');
  return { markup, css };
}

/** A spot of the window that shows skin of a level. */
function spotOn(map, part) {
  for (const path of map.shadowRoot.querySelectorAll(`.stage [part~="${part}"]`)) {
    const { left, top, width, height } = path.getBoundingClientRect();
    for (let row = 1; row < 20; row++) {
      for (let column = 1; column < 20; column++) {
        const [x, y] = [left + (width * column) / 20, top + (height * row) / 20];
        const inSight = x > 0 && y > 0 && x < innerWidth && y < innerHeight;
        if (inSight && map.shadowRoot.elementFromPoint(x, y) === path) return { clientX: x, clientY: y, path };
      }
    }
  }
  throw new Error(`no skin of ${part} is in sight`);
}

function click(map, part) {
  const { path, ...at } = spotOn(map, part);
  return () => path.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...at }));
}

function hover(map, part) {
  const { path, ...at } = spotOn(map, part);
  const event = { bubbles: true, composed: true, pointerType: 'mouse', ...at };
  return () => path.dispatchEvent(new PointerEvent('pointermove', event));
}

/** What is changed on a map, there and back; a first step, where there is one, leads to the state that it starts from. */
function changes(name) {
  const map = mapOf();
  const levels = ['t12', 'l1', 'l2', 'l3', 'l4', 'l5', 's1', 's2', 's3', 's4', 's5'];
  const colour = (value) => () => {
    for (const level of levels) map.style.setProperty(`--dermatome-${level}`, value);
  };
  return {
    click: () => ({ there: click(map, 'region-l5'), back: click(map, 'region-l2') }),
    hover: () => ({ first: hover(map, 'region-l3'), there: hover(map, 'region-l2'), back: hover(map, 'region-l3') }),
    recolour: () => ({ first: colour('#ccc'), there: colour('#8ac'), back: colour('#ccc') }),
    'switch patterns': () => ({ there: () => (map.patterns = true), back: () => (map.patterns = false) }),
    'select several': () => ({ there: () => (map.level = 'L2 L4 S1'), back: () => (map.level = '') }),
  }[name]();
}

/** How many maps out of sight have drawn pictures in their rail, and how many in sight have not drawn all. */
function railsDrawn(maps) {
  const isInSight = (map) => {
    const { top, bottom } = map.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const drawn = (map) =>
    [...map.shadowRoot.querySelectorAll('.thumbnail')].filter((one) => one.querySelector('path')).length;
  return {
    outOfSight: maps.filter((map) => !isInSight(map) && drawn(map) > 0).length,
    missing: maps.filter((map) => isInSight(map) && map.shadowRoot.querySelectorAll('.thumbnail').length > drawn(map))
      .length,
  };
}

/** The steps by which the figure in the page becomes another one: the attributes, texts and elements that differ. */
function learn(element, markup) {
  const other = document.createElement('div');
  other.innerHTML = markup;
  const steps = [];
  compare(element, other.firstElementChild, steps);
  const run = (which) => {
    for (const step of steps) step[which]();
  };
  return { steps: steps.length, there: () => run('there'), back: () => run('back') };
}

function compare(one, other, steps) {
  if (one.nodeType !== 1) {
    const [before, after] = [one.data, other.data];
    if (before !== after) steps.push({ there: () => (one.data = after), back: () => (one.data = before) });
    return;
  }
  for (const name of new Set([...one.getAttributeNames(), ...other.getAttributeNames()])) {
    const [before, after] = [one.getAttribute(name), other.getAttribute(name)];
    if (before !== after) steps.push({ there: () => set(one, name, after), back: () => set(one, name, before) });
  }
  const [ours, theirs] = [[...one.childNodes], [...other.childNodes]];
  while (ours.length && theirs.length && isLike(ours[0], theirs[0])) compare(ours.shift(), theirs.shift(), steps);
  let next = null;
  while (ours.length && theirs.length && isLike(ours.at(-1), theirs.at(-1)))
    compare((next = ours.pop()), theirs.pop(), steps);
  if (ours.length + theirs.length === 0) return;
  const swap = (leaving, coming) => () => {
    for (const node of leaving) node.remove();
    for (const node of coming) one.insertBefore(node, next);
  };
  steps.push({ there: swap(ours, theirs), back: swap(theirs, ours) });
}

function isLike(one, other) {
  const same = (name) => one.getAttribute?.(name) === other.getAttribute?.(name);
  return one.nodeName === other.nodeName && same('d') && same('id') && same('points') && same('part');
}

function set(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
