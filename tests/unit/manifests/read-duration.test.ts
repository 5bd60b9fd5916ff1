import { expect, it } from 'vitest';
import { durationWords, readDuration } from '../../../src/lib/manifests/read-duration.ts';

it('reads durations, and nothing else', () => {
	const read = ['90s', '5m', '1h30m', '500ms', '1.5h', '1d', '2w'].map(readDuration);
	expect(read).toEqual([90, 300, 5400, 0.5, 5400, 86_400, 1_209_600]);
	for (const wrong of ['', '5', 'm', '5 m', '5m!', '-5m'])
		expect(readDuration(wrong)).toBeUndefined();
});

it('says them as one would', () => {
	const words = [1, 90, 60, 300, 3600, 7200, 5400, 0].map(durationWords);
	expect(words).toEqual([
		'1 second',
		'90 seconds',
		'1 minute',
		'5 minutes',
		'1 hour',
		'2 hours',
		'1 h 30 min',
		'0 seconds'
	]);
});
