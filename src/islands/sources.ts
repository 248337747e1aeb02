/** Entry of the bibliography. */
import { siftSources } from './source-search.ts';

siftSources(window);
