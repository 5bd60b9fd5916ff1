import type { Defect } from '../world.ts';
import type { PlantedDefect } from './planted-defect.ts';

/** A changed column: after a rollback the old model fails on rows that were written meanwhile. */
export function schema(defect: Extract<Defect, { kind: 'schema' }>): PlantedDefect {
	return {
		errorRateAfterRollback: (rate) => Math.max(rate, defect.errorRate),
		acts: ({ wentBack }) => wentBack
	};
}
