/* global document */
const map = document.querySelector('#map');
const form = document.querySelector('#set');
const log = document.querySelector('#log');

map.addEventListener('view-change', ({ detail }) => {
  log.textContent = JSON.stringify(detail);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  map.setAttribute('yaw', form.elements.yaw.value);
  map.setAttribute('pitch', form.elements.pitch.value);
});
