import { expect, test } from 'vitest';
import found from '../../../../../content/presets/rollout-blind.json';
import { blindLink } from '../../../../../src/lib/labs/rollout/blind/link.ts';
import { initialState, kinds } from '../../../../../src/lib/labs/rollout/blind/state.ts';
import { blindRound, playRound } from '../../../../../src/lib/simulation/rollout/index.ts';
import { usersPerRequest } from '../../../../../src/lib/simulation/traffic/conditions.ts';

test('a link opens the ten that wrote it; a broken part costs only itself', () => {
	for (const { value: kind } of kinds) {
		const state = { kind, seed: 123 };
		expect(blindLink.read(blindLink.write(state), undefined)).toEqual({ state, problems: [] });
	}
	const read = blindLink.read('#s=1~t=hard~k=9', undefined);
	expect(read?.state).toEqual({ ...initialState, seed: 9 });
	expect(read?.problems).toEqual([
		'“hard” is not a kind of round: it should be one of mixed, easy, quiet, latency.'
	]);
	expect(blindLink.read('#s=1~k=1e9', undefined)?.problems[0]).toContain('999,999');
});

test('the presets’ links are written as they are, and their numbers hold', () => {
	for (const { link } of found) {
		const read = blindLink.read(link, undefined);
		expect(read && blindLink.write(read.state)).toBe(link);
	}
	expect([4 * 0.05, 0.01 / 4]).toEqual([0.2, 0.0025]);
	// Small traffic: half an hour at 5 requests a second and 5 %.
	expect([450, 450 * 0.0005, 450 * 0.002].map((n) => Number(n.toFixed(1)))).toEqual([
		450, 0.2, 0.9
	]);
	expect(5 * 0.05 * 1800).toBe(450);
	// About one answer in a hundred converts.
	for (let seed = 1; seed <= 50; seed++) {
		const { world } = blindRound(seed, 1, 'easy');
		const perAnswer = world.old.conversion * usersPerRequest(world);
		expect(perAnswer).toBeGreaterThan(0.007);
		expect(perAnswer).toBeLessThan(0.021);
	}
});

test('the page opens on a fault that only one segment shows, within an hour and a half', () => {
	const orders = [{ tick: 30, does: 'roll back' as const }];
	const { debrief } = playRound({ ...initialState, number: 1, minute: 30, orders });
	expect(debrief?.defect?.kind).toBe('segment-crash');
	expect(debrief?.clear).toMatchObject({ minute: 90, evidence: { what: 'segment' } });
});

test('at a small share a sound model looks faster than the fleet', () => {
	const { picture, debrief } = playRound({ ...initialState, number: 2, minute: 60, orders: [] });
	expect(debrief).toBeUndefined();
	expect(blindRound(initialState.seed, 2).world.defects).toEqual([]);
	const mean = (values: ArrayLike<number>) =>
		Array.from(values)
			.slice(0, 6)
			.reduce((sum, v) => sum + v, 0) / 6;
	expect(mean(picture.fresh.slow)).toBeLessThan(0.97 * mean(picture.control.slow));
});
