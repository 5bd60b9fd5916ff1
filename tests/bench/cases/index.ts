import type { BenchCase } from '../bench-case.ts';
import type { Inputs } from '../inputs.ts';
import { fillCases } from './fills.ts';
import { modelCases } from './models.ts';
import { oneSampleCases } from './one-sample.ts';
import { streamCases } from './streams.ts';
import { twoSampleCases } from './two-samples.ts';

/** Every case, in the order of the table. */
export function benchCases(inputs: Inputs): BenchCase[] {
	return [twoSampleCases, oneSampleCases, modelCases, streamCases, fillCases].flatMap((cases) =>
		cases(inputs)
	);
}
