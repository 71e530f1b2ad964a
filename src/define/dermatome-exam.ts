import { DermatomeExam } from '../elements/dermatome-exam/dermatome-exam.js';
import { paintingMap } from '../elements/dermatome-exam/painting.js';

// Another copy of the library may have come first: the page keeps the one that it has.
if (!customElements.get('dermatome-exam')) customElements.define('dermatome-exam', DermatomeExam);

paintingMap.load = () => import('./dermatome-map.js');
