import type { Defect } from '../world.ts';
import type { PlantedDefect } from './planted-defect.ts';

/** A feature that serving computes otherwise than training: fewer users of one segment convert. */
export function skewedFeature(defect: Extract<Defect, { kind: 'skewed-feature' }>): PlantedDefect {
	return {
		conversionTimes: (segment) => (segment === defect.segment ? 1 - defect.loss : 1),
		acts: ({ share }) => share > 0
	};
}
