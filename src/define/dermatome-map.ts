import { DermatomeMap } from '../elements/dermatome-map/dermatome-map.js';
import './dermatome-step.js';

// Another copy of the library may have come first: the page keeps the one that it has.
if (!customElements.get('dermatome-map')) customElements.define('dermatome-map', DermatomeMap);
