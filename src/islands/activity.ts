/** Entry of the page of a record. */
import { offerCopies } from './copies.ts';

offerCopies(window);
