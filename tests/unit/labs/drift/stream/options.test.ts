import { expect, test } from 'vitest';
import {
	allOptions,
	optionValue,
	withOption,
	withoutOptions
} from '../../../../../src/lib/labs/drift/stream/options.ts';
import {
	defaultOptions,
	watcherCards,
	type WatcherCard
} from '../../../../../src/lib/simulation/drift/index.ts';

const cusum = watcherCards[0] as WatcherCard;
const [h, k] = cusum.options as [(typeof cusum.options)[0], (typeof cusum.options)[0]];

test('only what differs from its default is kept', () => {
	const one = withOption({}, cusum, h, 8);
	const two = withOption(one, cusum, k, 0.25);
	expect(two).toEqual({ cusum: { h: 8, k: 0.25 } });
	expect(optionValue(two, cusum, h)).toBe(8);
	expect(withOption(two, cusum, h, 5)).toEqual({ cusum: { k: 0.25 } });
	expect(withOption(one, cusum, h, 5)).toEqual({});
	expect(withoutOptions(two, cusum)).toEqual({});
});

test('the rest is as the registry has it', () => {
	expect(allOptions({}, watcherCards)).toEqual(defaultOptions);
	expect(allOptions({ cusum: { h: 8 } }, watcherCards).cusum).toEqual({ h: 8, k: 0.5 });
});
