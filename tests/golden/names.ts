import type { GoldenFile } from '../../src/lib/verify/index.ts';
import { runners } from '../../src/lib/verify/index.ts';

/**
 * Cases that wait for the page that shows them, and why. `fn` of a golden file -> a sentence.
 */
export const unmapped: Readonly<Record<string, string>> = {
	vendorDrift: 'the rules of drift products come with the page that compares them',
	xoroshiro128plus: 'our generator is sfc32; pure-rand is for comparison',
	uniformFloat64: 'our generator is sfc32; pure-rand is for comparison',
	xoroshiro128plusJump: 'our generator is sfc32; pure-rand is for comparison',
	uniformInt: 'our generator is sfc32; pure-rand is for comparison'
};

/** Which exports of the core each `fn` of a golden file tests. */
export function names(files: Readonly<Record<string, GoldenFile>>): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const [file, { cases }] of Object.entries(files)) {
		for (const golden of cases) {
			const checks = runners[file]?.[golden.fn]?.checks(golden) ?? [];
			found[golden.fn] = [...new Set([...(found[golden.fn] ?? []), ...checks])];
		}
	}
	return found;
}
