/**
 * What `loadCardText` loads: a file that nothing imports otherwise, so that it becomes one of its own.
 */
export { cardBlocks, cardInlines } from './card-text.ts';
