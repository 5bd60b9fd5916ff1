import { normal } from '../../../stats/index.ts';
import { momentsOfSide } from './interleave-block.ts';
import type { InterleaveBlock, InterleaveReading, Sensitivity } from './types.ts';

/**
 * What stretches of experiments say together.
 *
 * @param sizes those of the requests
 * @param blocks at least one, of the same world
 */
export function readInterleave(
	sizes: readonly number[],
	blocks: readonly InterleaveBlock[]
): InterleaveReading {
	const total = (pick: (block: InterleaveBlock) => number) =>
		blocks.reduce((sum, block) => sum + pick(block), 0);
	const experiments = total((block) => block.experiments);
	const share = (pick: (block: InterleaveBlock) => Float64Array) =>
		Float64Array.from(sizes, (_, k) => total((block) => pick(block)[k] as number) / experiments);
	const side = (pick: (block: InterleaveBlock) => readonly [number, number, number]) =>
		[0, 1, 2].map((i) => total((block) => pick(block)[i] as number)) as [number, number, number];
	const [a, b] = [momentsOfSide(side(({ sideA }) => sideA)), momentsOfSide(side((x) => x.sideB))];
	const [users, forB, forA] = side(({ mixed }) => mixed);
	const decided = forA + forB;
	const spread = Math.sqrt(2 * (a.variance + b.variance));
	const split = seen(spread === 0 ? 0 : (b.mean - a.mean) / spread);
	const mixed = seen(decided === 0 ? 0 : (forB - forA) / Math.sqrt(decided * users));
	return {
		experiments,
		sizes,
		split: {
			...split,
			saysB: share((block) => block.splitSaysB),
			saysA: share((block) => block.splitSaysA)
		},
		mixed: {
			...mixed,
			saysB: share((block) => block.mixedSaysB),
			saysA: share((block) => block.mixedSaysA)
		},
		ratio: isSure(split, 2 * side((x) => x.sideA)[0]) ? ratioOf(mixed, split) : undefined,
		clicksA: a.mean,
		clicksB: b.mean,
		preferB: decided === 0 ? 0.5 : forB / decided
	};
}

/** Whether all users together see the difference, three standard errors off. */
const isSure = ({ perUser }: { perUser: number }, users: number) =>
	Math.abs(perUser) * Math.sqrt(users) > 3;

const ratioOf = (mixed: { usersFor80: number }, split: { usersFor80: number }) =>
	split.usersFor80 / mixed.usersFor80;

function seen(perUser: number): Pick<Sensitivity, 'perUser' | 'usersFor80'> {
	const { quantile } = normal(0, 1);
	const needed = (quantile(0.975) + quantile(0.8)) / perUser;
	return { perUser, usersFor80: perUser === 0 ? Infinity : needed * needed };
}
