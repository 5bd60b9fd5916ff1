import type { Defect } from '../world.ts';
import type { PlantedDefect } from './planted-defect.ts';

/** A mirrored copy that sends its mails and bookings too: a share of the copies acts a second time. */
export function writesTwice(defect: Extract<Defect, { kind: 'writes-twice' }>): PlantedDefect {
	return { sideEffects: defect.share, acts: ({ mirrored }) => mirrored > 0 };
}
