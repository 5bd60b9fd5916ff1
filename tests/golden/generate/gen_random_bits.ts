import { writeFileSync } from 'node:fs';
import * as random from '../../../src/lib/random/index.ts';
import { bitsOfEverySampler } from '../random-bits.ts';

// A record of what is, not of what is right: a change here breaks the links that people have shared.
writeFileSync(new URL('../random-bits.json', import.meta.url), bitsOfEverySampler(random) + '\n');
