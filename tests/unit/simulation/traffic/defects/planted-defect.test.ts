import { expect, it } from 'vitest';
import { isRunning } from '../../../../../src/lib/simulation/traffic/defects/planted-defect.ts';
import { momentWith } from './moment.ts';

it('runs with traffic of its own, or with copies', () => {
	expect(isRunning(momentWith())).toBe(true);
	expect(isRunning(momentWith({ share: 0, mirrored: 0.1 }))).toBe(true);
	expect(isRunning(momentWith({ share: 0 }))).toBe(false);
});
