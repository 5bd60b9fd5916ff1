import { expect, test } from 'vitest';
import { jointLink } from '../../../../../src/lib/labs/drift/joint/fields.ts';
import { jointPresets } from '../../../../../src/lib/labs/drift/joint/presets.ts';
import { mapNames, type JointState } from '../../../../../src/lib/labs/drift/joint/state.ts';
import {
	createJointSession,
	measureJointNulls,
	type FeatureMapId
} from '../../../../../src/lib/simulation/drift/index.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';

function stateOf(id: string): JointState {
	const read = jointLink.read(
		jointPresets.find((preset) => preset.id === id)?.link ?? '',
		undefined
	);
	if (!read) throw new Error(`There is no preset ${id}.`);
	expect(read.problems).toEqual([]);
	return read.state;
}

const measure = createJointSession();
const pictures = new Map(jointPresets.map(({ id }) => [id, measure(stateOf(id))]));
function pictureOf(id: string) {
	const picture = pictures.get(id);
	if (!picture) throw new Error(`There is no preset ${id}.`);
	return picture;
}
const aucOf = (id: string, map: FeatureMapId) =>
	pictureOf(id).judges.find((judge) => judge.map === map)?.auc ?? 0;
const teaches = (id: string) => jointPresets.find((preset) => preset.id === id)?.teaches ?? '';

test('there are eight, and each link is written as the part writes it', () => {
	expect(jointPresets).toHaveLength(8);
	for (const { id, link } of jointPresets) expect(jointLink.write(stateOf(id))).toBe(link);
});

/** What a preset says a classifier reads. */
const said: readonly (readonly [string, FeatureMapId, string])[] = [
	['appears', 'linear', '0.47'],
	['appears', 'product', '0.70'],
	['appears', 'quadratic', '0.76'],
	['flips', 'linear', '0.48'],
	['xor', 'linear', '0.51'],
	['xor', 'squares', '0.52'],
	['xor', 'product', '1.00'],
	['ring', 'squares', '0.50'],
	['ring', 'quadratic', '0.53'],
	['ring', 'crossed', '0.73'],
	['skewed', 'product', '0.61'],
	['skewed', 'quadratic', '0.62'],
	['few', 'quadratic', '0.64']
];

test.each(said)('%s: %s reads %s', (id, map, number) => {
	expect(mapNames[map].name).not.toBe('');
	expect(teaches(id)).toContain(number);
	expect(aucOf(id, map).toFixed(2)).toBe(number);
});

test.each([
	['appears', '0.76'],
	['flips', '0.80'],
	['ring', '0.78'],
	['skewed', '0.67']
])('%s: no classifier does better than %s', (id, number) => {
	expect(teaches(id)).toContain(number);
	expect(pictureOf(id).best.toFixed(2)).toBe(number);
});

test('in no preset does a feature alone ring', () => {
	for (const { id } of jointPresets) {
		for (const { p } of pictureOf(id).features) expect(p).toBeGreaterThan(0.05);
	}
});

const shuffled = process.env.DEEP
	? ['appears', 'flips', 'xor', 'ring', 'skewed', 'few', 'calm']
	: ['few'];

test.each(shuffled)('%s: the tests ring as it says', (id) => {
	const { classifier, mmd } = runToEnd(measureJointNulls(stateOf(id)));
	const rings = { classifier: classifier.p < 0.05, mmd: mmd.p < 0.05 };
	const expected: Record<string, typeof rings> = {
		appears: { classifier: true, mmd: true },
		flips: { classifier: false, mmd: true },
		xor: { classifier: false, mmd: true },
		ring: { classifier: false, mmd: false },
		skewed: { classifier: true, mmd: true },
		few: { classifier: true, mmd: false },
		calm: { classifier: false, mmd: false }
	};
	expect(rings).toEqual(expected[id]);
	if (id === 'few') expect(classifier.p).toBe(0.015);
});

test.runIf(process.env.DEEP)('a quarter of the width wakes MMD', () => {
	const state = stateOf('narrow');
	const ps = [state.kernel, 1].map(
		(kernel) => runToEnd(measureJointNulls({ ...state, kernel, map: 'linear' })).mmd.p
	);
	expect(ps).toEqual([0.005, 0.125]);
});
