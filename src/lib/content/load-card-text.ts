/** Loads what reads a card's Markdown: pages need it only once somebody writes a card. */
export const loadCardText = () => import('./card-text-alone.ts');
