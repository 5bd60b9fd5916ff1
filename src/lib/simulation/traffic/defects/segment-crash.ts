import type { Defect } from '../world.ts';
import { isRunning, type PlantedDefect } from './planted-defect.ts';

/** One segment fails at its own rate; a rate that is higher anyway stays. */
export function segmentCrash(defect: Extract<Defect, { kind: 'segment-crash' }>): PlantedDefect {
	return {
		errorRate: (rate, segment) =>
			segment === defect.segment ? Math.max(rate, defect.errorRate) : rate,
		acts: isRunning
	};
}
