import type { MeasureId } from '$lib/manifests';

/** What a query may be said to return. */
export const returnLabels: Readonly<Record<MeasureId, string>> = {
	'error-share': 'Share that fails, 0 to 1',
	'error-percent': 'Per cent that fails',
	'success-share': 'Share that succeeds, 0 to 1',
	'success-percent': 'Per cent that succeeds',
	errors: 'Failures in the window',
	'errors-per-second': 'Failures a second',
	'p99-ms': 'P99 in milliseconds',
	'p99-s': 'P99 in seconds',
	'p95-ms': 'P95 in milliseconds',
	'p95-s': 'P95 in seconds'
};

/** One letter for each, as links write them. */
export const returnLetters = {
	e: 'error-share',
	f: 'error-percent',
	s: 'success-share',
	t: 'success-percent',
	c: 'errors',
	r: 'errors-per-second',
	m: 'p99-ms',
	n: 'p99-s',
	o: 'p95-ms',
	p: 'p95-s'
} as const satisfies Record<string, MeasureId>;
