/** The generator under `createRng`, word by word. */
export { createState, keyOfSeed, nextWord } from './sfc32.ts';
export { splitmix32 } from './splitmix32.ts';
