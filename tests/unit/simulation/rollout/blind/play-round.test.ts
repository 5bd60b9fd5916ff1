import { expect, test } from 'vitest';
import {
	blindRound,
	isSound,
	playRound,
	type BlindAsk
} from '../../../../../src/lib/simulation/rollout/index.ts';

/** The first round of the small service that hides this. */
function find(hides: (kind: string | undefined) => boolean): BlindAsk {
	for (let seed = 1; ; seed++) {
		if (hides(blindRound(seed, 1, 'quiet').world.defects[0]?.kind)) {
			return { seed, number: 1, kind: 'quiet', minute: 60, orders: [] };
		}
	}
}
const sound = find((kind) => kind === undefined);
const broken = find((kind) => kind === 'quality');

test('an open round shows the first hour and nothing else', () => {
	const { picture, debrief } = playRound(sound);
	expect(debrief).toBeUndefined();
	expect(picture.fresh.requests.subarray(6).every((n) => n === 0)).toBe(true);
	expect(picture.fresh.requests[5]).toBeGreaterThan(0);
	expect(playRound(sound).picture).toEqual(picture);
});

test('a sound model that is sent back is refused and hurt nobody; one who knows is done at once', () => {
	const { debrief } = playRound({ ...sound, orders: [{ tick: 60, does: 'roll back' }] });
	expect(debrief).toMatchObject({ sound: true, defect: undefined, clear: undefined });
	expect(debrief?.you).toMatchObject({ refused: true, missed: false, minute: 60, hurt: 0 });
	expect(debrief?.knowing).toMatchObject({ refused: false, minute: 0, hurt: 0, end: 'promoted' });
});

test('a broken model hurts more, the later it is sent back, and most when it is let out', () => {
	const at = (tick: number, does: 'roll back' | 'promote') =>
		playRound({ ...broken, minute: tick, orders: [{ tick, does }] }).debrief;
	const [early, late, out] = [at(60, 'roll back'), at(120, 'roll back'), at(60, 'promote')];
	expect(early?.you).toMatchObject({ missed: false, minute: 60 });
	expect(out?.you).toMatchObject({ missed: true, end: 'promoted' });
	const hurt = [early, late, out].map((one) => one?.you.hurt ?? NaN);
	expect(hurt).toEqual([...hurt].sort((a, b) => a - b));
	expect(early?.knowing.hurt).toBe(0);
	expect(early?.beganAt).toBe(0);
	expect(late?.sheet).toEqual(early?.sheet);
	expect(early?.seen.map(({ what }) => what).sort()).toEqual([
		...['conversion', 'errors', 'latency', 'segment']
	]);
});

test('left alone, the steps decide', () => {
	const { debrief } = playRound({ ...broken, minute: 360 });
	const { world } = blindRound(broken.seed, 1, 'quiet');
	expect(isSound(world)).toBe(false);
	expect(debrief?.you).toMatchObject({ end: 'promoted', missed: true });
});
