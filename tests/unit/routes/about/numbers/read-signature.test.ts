import { expect, test } from 'vitest';
import { readSignature } from '../../../../../src/routes/about/numbers/_build/read-signature.ts';

const source = `
type Hidden = { a: number };

/** What is asked. */
export type Options = {
	/** A share. */
	floor?: number;
};

export type Floor = number | 'none';

export type Result = { value: number; floor: Floor };

export type Other = { x: number };

/** Text. */
export function psi(
	x: ArrayLike<number>,
	{ floor = 1e-4 }: Options = {}
): Result {
	return { value: 0, floor };
}

export function pair(x: { a: number }): { b: number } {
	return { b: x.a };
}

export function quantile(x: number, p: number): number;
export function quantile(x: number, p: number[]): number[];
export function quantile(x: number, p: number | number[]): number | number[] {
	return x;
}
`;

test('readSignature(source, name) shows the call and the types that it names', () => {
	expect(readSignature(source, 'psi').split('\n\n')).toEqual([
		'function psi(\n\tx: ArrayLike<number>,\n\t{ floor = 1e-4 }: Options = {}\n): Result;',
		'/** What is asked. */\ntype Options = {\n\t/** A share. */\n\tfloor?: number;\n};',
		'type Result = { value: number; floor: Floor };',
		"type Floor = number | 'none';"
	]);
});

test('readSignature(source, name) tells the braces of a type from those of the body', () => {
	expect(readSignature(source, 'pair')).toBe('function pair(x: { a: number }): { b: number };');
});

test('readSignature(source, name) shows the heads of an overloaded function', () => {
	expect(readSignature(source, 'quantile')).toBe(
		'function quantile(x: number, p: number): number;\nfunction quantile(x: number, p: number[]): number[];'
	);
	expect(readSignature(source, 'absent')).toBe('');
});
