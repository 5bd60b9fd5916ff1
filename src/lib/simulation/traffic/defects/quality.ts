import type { Defect } from '../world.ts';
import type { PlantedDefect } from './planted-defect.ts';

/** Answers without an error that are worse: fewer users convert. Copies harm nobody. */
export function quality(defect: Extract<Defect, { kind: 'quality' }>): PlantedDefect {
	return { conversionTimes: () => 1 - defect.loss, acts: ({ share }) => share > 0 };
}
