import { expect, test } from 'vitest';
import { isSound, isWorse } from '../../../../../src/lib/simulation/rollout/release/is-sound.ts';
import { calm, failing, sound } from './worlds.ts';

test('a model is sound if it is no worse and nothing lasting is planted', () => {
	expect(isSound(calm)).toBe(true);
	expect(isSound({ ...calm, defects: [{ kind: 'schema', errorRate: 0.2 }] })).toBe(true);
	expect(isSound({ ...calm, defects: [{ kind: 'quality', loss: 0.1 }] })).toBe(false);
	expect(isSound(failing(0.01))).toBe(false);
});

test('worse by itself: it fails more, or converts less', () => {
	expect(isWorse(failing(0.01))).toBe(true);
	expect(isWorse({ old: sound, fresh: { ...sound, conversion: 0.04 } })).toBe(true);
	expect(isWorse(calm)).toBe(false);
});
