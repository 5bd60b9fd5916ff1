import type { Defect } from '../world.ts';
import { isRunning, type PlantedDefect } from './planted-defect.ts';

/** The slowest fiftieth of the answers is slower by a factor: P99 moves, the median does not. */
export function slowTail(defect: Extract<Defect, { kind: 'slow-tail' }>): PlantedDefect {
	return { slowTailTimes: defect.times, acts: isRunning };
}
