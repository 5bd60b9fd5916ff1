import { bitsOfEverySampler } from '../golden/random-bits.ts';
import * as random from '../../src/lib/random/index.ts';
import { drawSide } from '../../src/lib/simulation/drift/draw-side.ts';
import { familyIds, initialParameters } from '../../src/lib/simulation/drift/families/families.ts';

/** The bits of every sampler, and the first rows of every family as the Drift Lab draws them. */
export function allBits(): string {
	const rows = familyIds.map((family) => {
		const parameters = initialParameters(family);
		const side = { kind: 'family', family, parameters, shift: 0.3, spread: 1.1 } as const;
		return [...new Uint32Array(drawSide(side, 'current', 500, 7).slice().buffer)].join(' ');
	});
	return `${bitsOfEverySampler(random)}\n${rows.join('\n')}`;
}
