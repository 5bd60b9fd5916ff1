import { exp, ln } from '../../../random/index.ts';
import { turned } from './turned.ts';

/** What has moved since the training. */
export interface WorldMoves {
	/** How far the inputs have moved, in units of the first and of the second feature. */
	readonly across: number;
	readonly up: number;
	/** How far the rule has turned, in degrees from -90 to 90. */
	readonly turn: number;
	/** How far the rule has moved towards the positive rows, in units of a feature. */
	readonly offset: number;
	/** Share of positives, where it was a half, above 0 and below 1; P(X|Y) stays. */
	readonly positives: number;
}

export const worldAtRest: WorldMoves = { across: 0, up: 0, turn: 0, offset: 0, positives: 0.5 };

export type WorldId = 'straight' | 'clouds' | 'bent';

/** Two features and a rule. At rest half of the rows are positive. */
export interface World {
	readonly id: WorldId;
	readonly title: string;
	/** How steeply the log-odds of being positive rise across the rule, for each unit. */
	readonly steepness: number;
	/** Inputs come from two normal clouds of this spread, this far on either side; one cloud at 0. */
	readonly clouds: { readonly apart: number; readonly spread: number };
	/** How far the rule stands to the right at this height; 0 everywhere for a straight one. */
	readonly bend: (height: number) => number;
}

const straightOn = () => 0;
const bow = 0.6;
/** Moves the bow so that half of the rows are positive at rest. */
const bowCentre = 0.85329764;

/**
 * `straight` is the world of lesson 15. In `clouds` each outcome has inputs of its own, two normal
 * clouds, which make the log-odds linear. In `bent` no straight line is the rule.
 */
export const worlds: readonly World[] = [
	{
		id: 'straight',
		title: 'A straight rule',
		steepness: 3,
		clouds: { apart: 0, spread: 1 },
		bend: straightOn
	},
	{
		id: 'clouds',
		title: 'Two clouds',
		steepness: (2 * 1.1) / (0.8 * 0.8),
		clouds: { apart: 1.1, spread: 0.8 },
		bend: straightOn
	},
	{
		id: 'bent',
		title: 'A bent rule',
		steepness: 3,
		clouds: { apart: 0, spread: 1 },
		bend: (height) => bow * (height * height - bowCentre)
	}
];

export function worldOf(id: WorldId): World {
	return worlds.find((world) => world.id === id) ?? (worlds[0] as World);
}

export const chance = (logOdds: number): number => 1 / (1 + exp(-logOdds));

/** What moving P(Y) multiplies the odds of every row by; as log-odds. */
export const oddsMoved = ({ positives }: WorldMoves): number => ln(positives / (1 - positives));

/**
 * The rule after these moves.
 *
 * @returns log-odds that a row at x, y is positive, before P(Y) moves them all alike
 */
export function ruleOf(world: World, moves: WorldMoves): (x: number, y: number) => number {
	const [across, along] = turned(moves.turn);
	const { steepness, bend } = world;
	return (x, y) => {
		const ahead = across * x + along * y;
		return steepness * (ahead - moves.offset - bend(across * y - along * x));
	};
}

/**
 * Where both outcomes are equally likely after these moves, P(Y) among them: points of a line from one
 * edge of the plane to the other.
 *
 * @param reach how far along the rule to go both ways
 */
export function evenOdds(
	world: World,
	moves: WorldMoves,
	reach: number
): (readonly [number, number])[] {
	const [across, along] = turned(moves.turn);
	const ahead = moves.offset - oddsMoved(moves) / world.steepness;
	const steps = world.id === 'bent' ? 48 : 1;
	return Array.from({ length: steps + 1 }, (_, i) => {
		const height = reach * ((2 * i) / steps - 1);
		const right = ahead + world.bend(height);
		return [across * right - along * height, along * right + across * height] as const;
	});
}
