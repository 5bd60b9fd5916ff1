import type { ResultReading } from '$lib/simulation/experiment';
import type { ReadState } from './state.ts';

/** A result that can be read, with all that was read from it. */
export type ReadShown = { readonly state: ReadState; readonly reading: ResultReading };
