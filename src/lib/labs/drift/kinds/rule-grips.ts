import { oddsMoved, type World, type WorldMoves } from '$lib/simulation/drift';

type Place = readonly [x: number, y: number];

/** Where a handle of the rule stands, and the value that belongs to a place it is dragged to. */
export type RuleGrip = { readonly at: Place; readonly valueAt: (place: Place) => number };

/** Along the rule: one handle turns it at its upper end, the other moves it at its lower end. */
const heights = { turn: 2.45, offset: -2.2 } as const;

/** The two handles on the line of even odds. */
export function ruleGrips(world: World, moves: WorldMoves): { turn: RuleGrip; offset: RuleGrip } {
	const angle = (moves.turn * Math.PI) / 180;
	const [across, along] = [Math.cos(angle), Math.sin(angle)];
	const byOdds = oddsMoved(moves) / world.steepness;
	const ahead = (height: number) => moves.offset - byOdds + world.bend(height);
	const turned = (right: number, height: number): Place => [
		across * right - along * height,
		along * right + across * height
	];
	const [tip, foot] = [ahead(heights.turn), ahead(heights.offset)];
	return {
		turn: {
			at: turned(tip, heights.turn),
			valueAt: ([x, y]) => {
				const degrees = ((Math.atan2(y, x) - Math.atan2(heights.turn, tip)) * 180) / Math.PI;
				// The short way round: a hand below the middle means a large turn, not a jump to the other side.
				return degrees < -180 ? degrees + 360 : degrees;
			}
		},
		offset: {
			at: turned(foot, heights.offset),
			valueAt: ([x, y]) => across * x + along * y + byOdds - world.bend(heights.offset)
		}
	};
}
