/* global document */
const log = document.querySelector('#log');
for (const name of ['stage-change', 'atlas-error']) {
  document.querySelector('#main').addEventListener(name, ({ detail }) => {
    log.textContent = `${name} ${JSON.stringify(detail)}`;
  });
}
