/* global document */
const VIEWS = ['anterior', 'posterior', 'lateral', 'medial', 'foot-dorsum', 'sole', 'perineum'];
const LEVELS = ['', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3'];
const SIDES = ['right', 'both', 'left'];

const log = document.querySelector('#log');
const hundred = document.querySelector('#hundred');

for (let number = 0; number < 100; number++) {
  const map = document.createElement('dermatome-map');
  map.view = VIEWS[number % VIEWS.length];
  map.level = LEVELS[number % LEVELS.length];
  map.side = SIDES[number % SIDES.length];
  map.without = 'views scheme panel turntable';
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const code = document.createElement('code');
  code.textContent = [map.view, map.side, map.level].filter(Boolean).join(' ');
  caption.append(code);
  figure.append(map, caption);
  hundred.append(figure);
}

for (const name of ['region-select', 'view-change', 'atlas-error']) {
  hundred.addEventListener(name, ({ detail }) => {
    log.textContent = `${name} ${JSON.stringify(detail)}`;
  });
}
