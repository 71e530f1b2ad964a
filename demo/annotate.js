/* global document */
const map = document.querySelector('#map');
const form = document.querySelector('#add');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const note = document.createElement('div');
  note.slot = form.elements.slot.value.trim();
  note.textContent = form.elements.text.value;
  map.append(note);
});

document.querySelector('#undo').addEventListener('click', () => map.lastElementChild?.remove());
