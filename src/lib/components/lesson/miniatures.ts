/** A lesson's own figure, drawn on 80 by 32: dashed is the reference, solid the current data. */
export type Miniature = { dashed: string; solid: string };

/** By the lesson's id. A lesson without one shows nothing there. */
export const miniatures: Readonly<Record<string, Miniature>> = {
	'drift-detection': {
		dashed: 'M2 29C16 29 20 5 30 5S44 29 58 29',
		solid: 'M22 29C36 29 40 5 50 5S64 29 78 29'
	}
};
