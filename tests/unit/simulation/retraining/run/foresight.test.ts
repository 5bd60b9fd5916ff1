import { expect, it } from 'vitest';
import { foresee } from '../../../../../src/lib/simulation/retraining/run/foresight.ts';
import { trueAccuracy } from '../../../../../src/lib/simulation/retraining/world/true-accuracy.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { groundOf, smallSettings } from '../grounds.ts';

it('knows every model on every day that it could serve, and none that failed', () => {
	const ground = groundOf(smallSettings('shock', { days: 40 }, { failRisk: 0.3 }));
	const { candidates, course, world } = ground;
	const wrong = runToEnd(foresee(ground));
	for (const [row, model] of [candidates.first, ...candidates.byDay].entries()) {
		for (let day = 0; day < 40; day++) {
			const found = wrong[row * 40 + day];
			if (!model || day < row) expect(found).toBeNaN();
			else {
				const share = trueAccuracy(course, world.separation / 2, model.line, 120 + day);
				expect(found).toBe(1 - share);
			}
		}
	}
});
