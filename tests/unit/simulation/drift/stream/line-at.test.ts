import { expect, test } from 'vitest';
import { lineAt, optionsAt } from '../../../../../src/lib/simulation/drift/stream/line-at.ts';
import { settings } from './worlds.ts';

test('a line moves by its factor, a chance by its power; other options stay', () => {
	expect(optionsAt('cusum', settings, 1.6)).toEqual({ ...settings.options.cusum, h: 8 });
	expect(lineAt('adwin', settings, 2)).toBeCloseTo(4e-6, 15);
	expect(lineAt('ks', settings, 0.5)).toBeCloseTo(Math.sqrt(0.05), 12);
	expect(optionsAt('psi', settings, 1)).toBe(settings.options.psi);
});
