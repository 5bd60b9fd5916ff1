import type { Defect } from '../world.ts';
import { isRunning, type PlantedDefect } from './planted-defect.ts';

/** An empty cache after the start: slower by a factor for some minutes, then as designed. */
export function coldCache(defect: Extract<Defect, { kind: 'cold-cache' }>): PlantedDefect {
	const isCold = (ageMinutes: number) => ageMinutes < defect.minutes;
	return {
		latencyTimes: ({ ageMinutes }) => (isCold(ageMinutes) ? defect.times : 1),
		acts: (at) => isRunning(at) && isCold(at.ageMinutes)
	};
}
