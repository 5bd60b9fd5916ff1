import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as random from '../../src/lib/random/index.ts';
import { bitsOfEverySampler } from './random-bits.ts';

const recorded = readFileSync(new URL('random-bits.json', import.meta.url), 'utf8');

describe('random numbers', () => {
	it('keep the bits that links and lessons were made with', () => {
		expect(JSON.parse(bitsOfEverySampler(random))).toEqual(JSON.parse(recorded));
	});
});
