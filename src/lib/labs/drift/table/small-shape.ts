import type { SmallPicture } from '$lib/simulation/table';

/** A small histogram in pixels: an outline, or bars side by side. */
export type SmallShape =
	| { readonly kind: 'outline'; readonly reference: string; readonly current: string }
	| { readonly kind: 'bars'; readonly reference: string; readonly current: string };

const gap = 0.22;

/** The paths of a small picture that fills a box of that size, standing on its lower edge. */
export function smallShape(picture: SmallPicture, width: number, height: number): SmallShape {
	const most = Math.max(...picture.reference, ...picture.current, 1e-9);
	const top = (share: number) => height - (share / most) * (height - 1);
	if (picture.kind === 'numbers') {
		const outline = (shares: readonly number[]) => {
			const step = width / shares.length;
			let path = `M0 ${height}`;
			shares.forEach((share, k) => {
				path += `V${top(share).toFixed(1)}H${((k + 1) * step).toFixed(1)}`;
			});
			return `${path}V${height}`;
		};
		return {
			kind: 'outline',
			reference: outline(picture.reference),
			current: outline(picture.current)
		};
	}
	const step = width / picture.labels.length;
	const bar = Math.max(1.5, (step * (1 - gap)) / 2);
	const bars = (shares: readonly number[], shift: number) =>
		shares
			.map((share, k) => {
				const x = k * step + (step * gap) / 2 + shift;
				return `M${x.toFixed(1)} ${height}V${top(share).toFixed(1)}h${bar.toFixed(1)}V${height}Z`;
			})
			.join('');
	return {
		kind: 'bars',
		reference: bars(picture.reference, 0),
		current: bars(picture.current, bar)
	};
}
