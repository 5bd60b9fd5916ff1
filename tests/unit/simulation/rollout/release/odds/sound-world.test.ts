import { expect, test } from 'vitest';
import { isSound } from '../../../../../../src/lib/simulation/rollout/release/is-sound.ts';
import { soundWorld } from '../../../../../../src/lib/simulation/rollout/release/odds/sound-world.ts';
import { calm, failing } from '../worlds.ts';

test('takes what is wrong out of the new model, and leaves what is better', () => {
	const world = soundWorld({ ...failing(0.01), defects: [{ kind: 'quality', loss: 0.5 }] });
	expect(isSound(world)).toBe(true);
	expect(world.fresh.errorRate).toBe(calm.old.errorRate);
	expect(soundWorld(failing(0.0001)).fresh.errorRate).toBe(0.0001);
});
