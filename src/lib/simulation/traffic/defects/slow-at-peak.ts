import type { Defect } from '../world.ts';
import { isRunning, type PlantedDefect } from './planted-defect.ts';

/** Slower by a factor while the traffic, of all arms, is above a multiple of its mean. */
export function slowAtPeak(defect: Extract<Defect, { kind: 'slow-at-peak' }>): PlantedDefect {
	return {
		latencyTimes: ({ load }) => (load > defect.above ? defect.times : 1),
		acts: (at) => isRunning(at) && at.load > defect.above
	};
}
