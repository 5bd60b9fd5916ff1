import { expect, test } from 'vitest';
import { checkLab } from '../../../../../src/lib/simulation/retraining/index.ts';
import { worldLink } from '../../../../../src/lib/labs/retraining/one/fields.ts';
import {
	initialState,
	limits,
	settingsOf,
	type NumberKey,
	type WorldState
} from '../../../../../src/lib/labs/retraining/one/state.ts';

const read = (fragment: string) => worldLink.read(fragment, undefined);

test('a link carries every part of the state', () => {
	const own: WorldState = {
		...{ kind: 'season', strength: 1.5, seed: 7, policy: 'psi', gate: 'exact', alpha: 0.01 },
		...{ drop: 0.03, psi: 0.1, delay: 30, labelled: 0.1, window: 'weighted', windowDays: 60 },
		...{ failRisk: 0.1, badRisk: 0.2, answers: 5000, wrong: 0.5, training: 900, label: 0.05 }
	};
	const link = worldLink.write(own);
	expect(read(link)).toEqual({ state: own, problems: [] });
	expect(link.length).toBeLessThan(160);
	expect(worldLink.write(initialState)).toBe('#s=1~w=mixed,1,1~p=drop-relative,none');
});

test('what is wrong in a link costs only itself, in a sentence', () => {
	const broken = read('#s=1~w=mars,1,1~p=psi,mid-p~l=14.5,0.2~c=1e9,0.1,150,0~a=0.01~q=1');
	expect(broken?.problems).toHaveLength(4);
	expect(broken?.problems[0]).toBe('“mars” is not a world of this lab.');
	expect(broken?.state).toEqual({ ...initialState, policy: 'psi', gate: 'mid-p', alpha: 0.01 });
	expect(read('#s=1~t=endless,28')?.problems[0]).toContain('“endless” is not a window');
});

test('the simulator refuses nothing that the limits allow', () => {
	for (const key of Object.keys(limits) as NumberKey[]) {
		for (const value of [limits[key].min, limits[key].max]) {
			for (const window of ['sliding', 'weighted', 'growing'] as const) {
				const state = { ...initialState, window, [key]: value };
				expect(checkLab(settingsOf(state)), `${key} ${value}`).toEqual([]);
			}
		}
	}
});
