import { expect, test } from 'vitest';
import {
	catchChances,
	faultKinds,
	faultLayers,
	layerHours
} from '../../../../src/lib/simulation/pipeline/index.ts';

test('catchChances has a chance for each kind of fault at each layer', () => {
	for (const kind of faultKinds) {
		expect(catchChances[kind]).toHaveLength(faultLayers.length);
		for (const chance of catchChances[kind]) {
			expect(chance).toBeGreaterThanOrEqual(0);
			expect(chance).toBeLessThan(1);
		}
	}
});

test('catchChances: no test before the release can see drift', () => {
	expect(catchChances.drift.slice(0, faultLayers.indexOf('canary'))).toEqual([0, 0, 0, 0]);
});

test('layerHours prices every layer', () => {
	for (const layer of faultLayers) expect(layerHours[layer]).toBeGreaterThan(0);
});
