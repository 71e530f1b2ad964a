/* global document, IntersectionObserver */
const EVENTS = ['region-select', 'region-highlight', 'view-change', 'scheme-change', 'atlas-error'];
const VIEWS = ['anterior', 'posterior', 'lateral', 'medial', 'foot-dorsum', 'sole', 'perineum'];

const log = document.querySelector('#log');
for (const name of EVENTS) {
  document.querySelector('#main').addEventListener(name, ({ detail }) => {
    log.textContent = `${name} ${JSON.stringify(detail)}`;
  });
}

document.querySelector('#colours').addEventListener('change', ({ target }) => {
  document.documentElement.dataset.colours = target.value;
});

// A plate is drawn when it comes into view, so that a page of many plates opens at once.
const form = document.querySelector('#plates-form');
const plates = document.querySelector('#plates');
const arrival = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      arrival.unobserve(target);
      const map = document.createElement('dermatome-map');
      map.view = target.dataset.view;
      map.without = 'toolbar views panel';
      follow(map);
      target.prepend(map);
    }
  },
  { rootMargin: '200px' },
);

for (const view of VIEWS) {
  const figure = document.createElement('figure');
  figure.dataset.view = view;
  const caption = document.createElement('figcaption');
  const code = document.createElement('code');
  code.textContent = `view="${view}"`;
  caption.append(code);
  figure.append(caption);
  plates.append(figure);
  arrival.observe(figure);
}

form.addEventListener('change', () => {
  for (const map of plates.querySelectorAll('dermatome-map')) follow(map);
});

function follow(map) {
  map.scheme = form.elements.scheme.value;
  map.side = form.elements.side.value;
}
