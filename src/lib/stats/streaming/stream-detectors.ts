import { cusumChart, ewma } from './registry/charts.ts';
import { adwinDetector, ddmDetector, pageHinkleyDetector } from './registry/detectors.ts';
import type { StreamDetector } from './stream-detector.ts';

/**
 * The detectors of changes in a stream, in the order in which they are shown. Labs and lessons iterate
 * this list; a new detector is one entry in `registry` and one line here.
 */
export const streamDetectors: readonly StreamDetector[] = [
	pageHinkleyDetector,
	ddmDetector,
	adwinDetector,
	cusumChart,
	ewma
];
