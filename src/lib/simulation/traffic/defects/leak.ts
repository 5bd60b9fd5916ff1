import type { Defect } from '../world.ts';
import { isRunning, type PlantedDefect } from './planted-defect.ts';

/** A memory leak: errors grow with the version's age, whatever share of the traffic it has. */
export function leak(defect: Extract<Defect, { kind: 'leak' }>): PlantedDefect {
	const leaking = (ageMinutes: number) => Math.max(0, ageMinutes / 60 - defect.afterHours);
	return {
		errorRate: (rate, _segment, { ageMinutes }) =>
			Math.min(1, rate + defect.errorRatePerHour * leaking(ageMinutes)),
		acts: (at) => isRunning(at) && leaking(at.ageMinutes) > 0
	};
}
