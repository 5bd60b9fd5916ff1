import { expect, it } from 'vitest';
import { writesTwice } from '../../../../../src/lib/simulation/traffic/defects/writes-twice.ts';
import { momentWith } from './moment.ts';

it('acts through copies alone', () => {
	const twice = writesTwice({ kind: 'writes-twice', share: 0.3 });
	expect(twice.sideEffects).toBe(0.3);
	expect(twice.acts(momentWith())).toBe(false);
	expect(twice.acts(momentWith({ share: 0, mirrored: 0.1 }))).toBe(true);
});
