/**
 * The fragment under which the Retraining Lab opens on a world in which as much happens as in the
 * lesson's two years, with labels so many days late. Written out here so that a lesson need not load
 * the lab to point to it.
 */
export const worldFragment = (labelDelay: number): string =>
	`#s=1~w=mixed,1,1~p=drop-relative,none~l=${labelDelay},0.2`;
