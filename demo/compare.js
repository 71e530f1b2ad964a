/* global document */
const log = document.querySelector('#log');
for (const name of ['compare-change', 'scheme-change', 'region-select', 'view-change']) {
  document.querySelector('#map').addEventListener(name, ({ detail }) => {
    log.textContent = `${name} ${JSON.stringify(detail)}`;
  });
}
