import {
	alphaSpendingBounds,
	alwaysValidTest,
	groupSequentialBounds,
	normal,
	type SequentialDesign
} from '../../../stats/index.ts';

export type PeekRuleId =
	| 'once'
	| 'naive'
	| 'pocock'
	| 'obrien-fleming'
	| 'spending-pocock'
	| 'spending-obrien-fleming'
	| 'always-valid';

/** What a rule needs to know before the first user. */
export interface PeekSetting {
	/** Users a side at each look. */
	readonly looks: Int32Array;
	readonly alpha: number;
	/** Standard deviation of one user's answer, and of the effects that are expected. */
	readonly sd: number;
	readonly tau: number;
}

/** A way to look more than once. */
export interface PeekRule {
	readonly id: PeekRuleId;
	readonly title: string;
	/** |z| at which it stops, at each look. */
	bounds(setting: PeekSetting): number[];
}

const critical = (alpha: number) => normal(0, 1).quantile(1 - alpha / 2);

const classical = (design: SequentialDesign, title: string): PeekRule => ({
	id: design,
	title,
	bounds: ({ looks, alpha }) => groupSequentialBounds({ looks: looks.length, alpha, design }).z
});

const spending = (design: SequentialDesign, title: string): PeekRule => ({
	id: `spending-${design}`,
	title,
	bounds({ looks, alpha }) {
		const end = looks.at(-1) as number;
		const information = Array.from(looks, (users) => users / end);
		return alphaSpendingBounds({ information, alpha, spending: design }).z;
	}
});

/** The rules that are compared, the patient one first. */
export const peekRules: readonly PeekRule[] = [
	{
		id: 'once',
		title: 'One look, at the end',
		bounds: ({ looks, alpha }) =>
			Array.from(looks, (_, k) => (k === looks.length - 1 ? critical(alpha) : Infinity))
	},
	{
		id: 'naive',
		title: 'Every look as the only one',
		bounds: ({ looks, alpha }) => Array.from(looks, () => critical(alpha))
	},
	/* @__PURE__ */ classical('pocock', 'Pocock'),
	/* @__PURE__ */ classical('obrien-fleming', 'O’Brien-Fleming'),
	/* @__PURE__ */ spending('pocock', 'Alpha spending, evenly'),
	/* @__PURE__ */ spending('obrien-fleming', 'Alpha spending, late'),
	{
		id: 'always-valid',
		title: 'Always valid',
		bounds({ looks, alpha, sd, tau }) {
			const test = alwaysValidTest({ sd, tau, alpha });
			return Array.from(looks, (users) => {
				const { radius, fixedRadius } = test.update(0, users);
				return (radius / fixedRadius) * critical(alpha);
			});
		}
	}
];
