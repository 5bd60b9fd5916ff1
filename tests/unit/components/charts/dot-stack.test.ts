import { expect, test } from 'vitest';
import { dotStack } from '../../../../src/lib/components/charts/dot-stack.ts';
import { linearScale } from '../../../../src/lib/components/charts/linear-scale.ts';

const x = linearScale([0, 1], [0, 100]);
const options = { x, base: 100, ceiling: 10, binWidth: 0.1, threshold: 0.5 };
const count = (path: string) => path.split('M').length - 1;

test('dotStack draws a dot up to the threshold and a triangle above it', () => {
	const stack = dotStack([0.1, 0.12, 0.5, 0.51, 0.9], options);
	expect([count(stack.calm), count(stack.alarms), stack.alarmCount]).toEqual([3, 2, 2]);
});

test('dotStack stacks marks of one bin upwards', () => {
	const stack = dotStack([0.11, 0.12], options);
	expect(stack.calm).toBe('M15.0 92.3h0M15.0 82.8h0');
});

test('dotStack shrinks its step until the highest stack fits', () => {
	const stack = dotStack(new Array<number>(30).fill(0.2), options);
	expect(stack.step).toBe(3);
});

test('dotStack keeps values beyond the scale in its last bin', () => {
	const stack = dotStack([7], options);
	expect(stack.alarms).toContain('M95.0');
});

test('dotStack says how high its stacks reach', () => {
	const { skyline } = dotStack([0.11, 0.12, 0.5], options);
	expect(skyline.edges).toHaveLength(11);
	expect(skyline.tops[1]).toBeCloseTo(97 - 2 * 9.5, 9);
	expect(skyline.tops[0]).toBe(97);
});
