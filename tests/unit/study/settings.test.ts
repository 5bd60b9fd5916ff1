import { expect, it } from 'vitest';
import { defaultSettings, soundSettings } from '../../../src/lib/study/settings.ts';

it('soundSettings keeps what is sound', () => {
	expect(soundSettings(defaultSettings)).toEqual(defaultSettings);
	const own = { ...defaultSettings, retention: 0.8, learningSteps: [], dayStart: 0 };
	expect(soundSettings(own)).toEqual(own);
});

it('soundSettings moves a value to the nearest that is allowed', () => {
	const wild = { retention: 2, newPerDay: -3, reviewsPerDay: 1e9, learningSteps: [0, 2.4, 9999] };
	expect(soundSettings(wild)).toEqual({
		...defaultSettings,
		retention: 0.97,
		newPerDay: 0,
		reviewsPerDay: 9999,
		learningSteps: [1, 2, 1439]
	});
});

it.each([
	null,
	7,
	'x',
	[],
	{ retention: NaN, learningSteps: 'x', dayStart: '4' },
	{ __proto__: 1 }
])('soundSettings gives the defaults for %j', (junk) =>
	expect(soundSettings(junk)).toEqual(defaultSettings)
);
