import { DermatomeMap } from '../elements/dermatome-map/dermatome-map.js';
import { originFigure } from '../elements/dermatome-map/origin-figure.js';
import { prepareFirstPicture } from '../elements/dermatome-map/loaders.js';
import './dermatome-step.js';

// Another copy of the library may have come first: the page keeps the one that it has.
if (!customElements.get('dermatome-map')) customElements.define('dermatome-map', DermatomeMap);

originFigure.load = () => import('./limb-rotation.js');

// On a server there is no picture to wait for. A picture that does not arrive is asked for again by the map that needs it.
if (typeof document !== 'undefined') prepareFirstPicture().catch(() => undefined);
