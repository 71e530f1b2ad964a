import { LimbRotation } from '../elements/limb-rotation/limb-rotation.js';

// Another copy of the library may have come first: the page keeps the one that it has.
if (!customElements.get('limb-rotation')) customElements.define('limb-rotation', LimbRotation);
