/* global document */
const log = document.querySelector('#log');
for (const name of ['step-change', 'view-change', 'scheme-change', 'atlas-error']) {
  document.querySelector('#lecture').addEventListener(name, ({ detail }) => {
    log.textContent = `${name} ${JSON.stringify(detail)}`;
  });
}
