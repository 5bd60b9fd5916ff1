import { expect, it } from 'vitest';
import {
	documents,
	durationText,
	indented,
	plainNumber,
	wholePercent
} from '../../../../src/lib/reproduce/rollout/write-yaml.ts';

it.each([
	[120, '2h'],
	[45, '45m'],
	[0.5, '30s'],
	[0, '1s'],
	[90, '90m']
])('%s minutes are %s', (minutes, text) => {
	expect(durationText(minutes)).toBe(text);
});

it('a share is a whole percent or none', () => {
	expect([0.1, 0.29, 1, 0.005].map(wholePercent)).toEqual([10, 29, 100, undefined]);
});

it('numbers carry no rounding', () => {
	expect([0.001, 1e-7, 99.9, 2].map(plainNumber)).toEqual(['0.001', '0.0000001', '99.9', '2']);
});

it('text is moved right, empty lines stay empty', () => {
	expect(indented('a\n\n b', 2)).toBe('  a\n\n   b');
	expect(documents('a\n', 'b')).toBe('a\n---\nb\n');
});
