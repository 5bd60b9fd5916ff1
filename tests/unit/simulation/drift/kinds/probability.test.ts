import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { drawWindow } from '../../../../../src/lib/simulation/drift/kinds/draw-window.ts';
import { scoreWindow, trainModel } from '../../../../../src/lib/simulation/drift/kinds/model.ts';
import {
	callsPositive,
	probabilityOf
} from '../../../../../src/lib/simulation/drift/kinds/probability.ts';
import { worldAtRest, worldOf } from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';

const window = drawWindow(
	{ world: worldOf('clouds'), moves: worldAtRest, rows: 300 },
	createRng('one')
);

test.each(['logistic', 'tree'] as const)(
	'what a %s model says of a row alone is what it says of it in a window',
	(kind) => {
		const model = trainModel(kind, window);
		const { probabilities } = scoreWindow(model, window);
		expect(probabilities[7]).toBe(probabilityOf(model, window.x[7] ?? 0, window.y[7] ?? 0));
	}
);

test('a logistic model at its border says a half', () => {
	const line = { weightX: 2, weightY: -1, intercept: 0.5 };
	expect(probabilityOf({ kind: 'logistic', line }, 1, 2.5)).toBe(0.5);
});

test.each(['logistic', 'tree'] as const)(
	'a %s model calls positive what it gives over a half',
	(kind) => {
		const model = trainModel(kind, window);
		for (let x = -2; x <= 2; x += 0.3) {
			for (let y = -2; y <= 2; y += 0.3) {
				expect(callsPositive(model, x, y)).toBe(probabilityOf(model, x, y) > 0.5);
			}
		}
	}
);
