// Every map of the page shows the view that is chosen.
const form = document.querySelector('#view');
const maps = document.querySelectorAll('#maps-of-all dermatome-map');

form.addEventListener('change', () => {
  for (const map of maps) map.view = form.elements.view.value;
});
