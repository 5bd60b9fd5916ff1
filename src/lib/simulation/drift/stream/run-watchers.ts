import { ksLine } from './ks-line.ts';
import type { Signal } from './signal.ts';
import { watcherIds, type StreamSettings, type WatcherId } from './stream-settings.ts';
import { readBy, ringsOf, watcherOf, type ReaderId } from './watcher-of.ts';
import { windowLooks, type WindowLooks } from './window-looks.ts';

/** Those who read one value at a time, in the order in which they are shown. */
export const readerIds = watcherIds.filter((id): id is ReaderId => id !== 'psi' && id !== 'ks');

/** The looks of both window tests along a signal. */
export function looksAt({ numbers, binary }: Signal, settings: StreamSettings): WindowLooks {
	const { bins = 10 } = settings.options.psi;
	return windowLooks(numbers, settings.windows, { bins, binary });
}

/** Where PSI rings. */
export const psiLine = ({ options }: StreamSettings) => options.psi['threshold'] ?? 0;

/** Where KS rings, as a gap. */
export const gapLine = ({ windows, options }: StreamSettings) =>
	ksLine(windows.reference, windows.current, options.ks['alpha'] ?? 0);

/** Each watcher along one signal: the places at which it rings, in rising order. */
export function runWatchers<Id extends WatcherId>(
	signal: Signal,
	settings: StreamSettings,
	ids: readonly Id[]
): Readonly<Record<Id, number[]>> {
	const asked = (id: WatcherId) => (ids as readonly WatcherId[]).includes(id);
	const looks = asked('psi') || asked('ks') ? looksAt(signal, settings) : undefined;
	const ringing = (readings: Float64Array | undefined, line: number) =>
		[...(looks?.places ?? [])].filter((_, look) => (readings?.[look] ?? 0) >= line);
	const rings = ids.map((id) => {
		if (id === 'psi') return [id, ringing(looks?.psi, psiLine(settings))] as const;
		if (id === 'ks') return [id, ringing(looks?.gap, gapLine(settings))] as const;
		const detector = watcherOf(id, settings.options[id], signal);
		return [id, ringsOf(detector, readBy(id, signal))] as const;
	});
	return Object.fromEntries(rings) as Record<Id, number[]>;
}
