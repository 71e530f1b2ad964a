import { DermatomeStep } from '../elements/dermatome-step/dermatome-step.js';

// Another copy of the library may have come first: the page keeps the one that it has.
if (!customElements.get('dermatome-step')) customElements.define('dermatome-step', DermatomeStep);
