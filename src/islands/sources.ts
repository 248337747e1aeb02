/** Entry of the bibliography. */
import { offerSourceCopies } from './source-copies.ts';
import { siftSources } from './source-search.ts';

siftSources(window);
offerSourceCopies(window);
