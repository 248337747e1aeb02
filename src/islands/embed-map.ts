/** Entry of the embedded map: its code is in the file, so nothing is waited for. */
import { ActivityMap } from './activity-map.ts';

customElements.define('activity-map', ActivityMap);
