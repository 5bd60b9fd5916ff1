import { driftMyths } from './drift-myths.ts';
import { experimentMyths } from './experiment-myths.ts';
import type { MythFigure } from './myth-figure.ts';
import { releaseMyths } from './release-myths.ts';
import { watchingMyths } from './watching-myths.ts';

/** Every wrong number that a figure refutes, by the id of its correction. */
export const mythFigures: ReadonlyMap<string, MythFigure> = new Map(
	[...driftMyths, ...experimentMyths, ...releaseMyths, ...watchingMyths].map((figure) => [
		figure.id,
		figure
	])
);
