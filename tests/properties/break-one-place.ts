/** What a page, a file or a JavaScript caller might hand over instead of what is asked for. */
const hostile: readonly unknown[] = [
	NaN,
	Infinity,
	-Infinity,
	-1,
	0,
	0.5,
	1.5,
	1e-300,
	1e300,
	2 ** 53,
	1e9,
	'5',
	'',
	'drift',
	true,
	null,
	undefined,
	[],
	[NaN],
	{}
];

/** An argument list with one place broken, and how. */
export type Broken = { args: unknown[]; where: string };

/** Every way to break one place of an argument list: an argument, a field, or an end of a list. */
export function* breakOnePlace(args: readonly unknown[]): Generator<Broken> {
	for (const [i, arg] of args.entries()) {
		for (const { value, where } of broken(arg, 0)) {
			yield { args: args.with(i, value), where: `argument ${i}${where}` };
		}
	}
}

type Replaced = { value: unknown; where: string };

function* broken(value: unknown, depth: number): Generator<Replaced> {
	for (const bad of hostile) {
		// Options that are null are a broken call, not bad input: JavaScript says so itself.
		if (isPlain(value) && (bad === null || bad === undefined)) continue;
		yield { value: bad, where: ` = ${write(bad)}` };
	}
	if (depth > 2) return;
	if (isPlain(value)) {
		for (const [key, inner] of Object.entries(value)) {
			for (const one of broken(inner, depth + 1)) {
				yield { value: { ...value, [key]: one.value }, where: `.${key}${one.where}` };
			}
		}
	} else if (Array.isArray(value)) yield* brokenList(value, depth);
	else if (value instanceof Float64Array) {
		for (const bad of [NaN, Infinity, -Infinity, 1e308]) {
			yield { value: value.with(value.length - 1, bad), where: `[last] = ${bad}` };
		}
		yield { value: value.subarray(1), where: ' one shorter' };
	}
}

function* brokenList(list: unknown[], depth: number): Generator<Replaced> {
	for (const i of new Set([0, list.length - 1])) {
		for (const one of broken(list[i], depth + 1)) {
			yield { value: list.with(i, one.value), where: `[${i}]${one.where}` };
		}
	}
	yield { value: list.slice(1), where: ' one shorter' };
	yield { value: list.map(() => list[0]), where: ' all alike' };
}

function isPlain(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && value.constructor === Object;
}

function write(value: unknown): string {
	return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined');
}
