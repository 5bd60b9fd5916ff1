import type { CardDrawing } from '../../content/index.ts';
import { agesOfCandidates, alarmOrSilence, waitingAndReleases, weightedScores } from './costs.ts';
import { errorsInAWindow, precisionAndBaseRate, priceOfLooking, tailOfAPage } from './rates.ts';

/** The figures that cards show with their answers, by name, worked out anew at each call. */
export function cardFigures(): Record<string, CardDrawing> {
	return {
		'ages-of-candidates': agesOfCandidates(),
		'alarm-or-silence': alarmOrSilence(),
		'errors-in-a-window': errorsInAWindow(),
		'precision-and-base-rate': precisionAndBaseRate(),
		'price-of-looking': priceOfLooking(),
		'tail-of-a-page': tailOfAPage(),
		'waiting-and-releases': waitingAndReleases(),
		'weighted-scores': weightedScores()
	};
}
