import { schemaVersion } from './schema.ts';

/** What tabs tell each other: which version speaks, and that something changed. */
type Message = { readonly version: number };

/** The next card comes first; tabs agree within a second all the same. */
const wait = 40;

export type Tabs = {
	/** Something was kept: other tabs read it again. */
	tell(): void;
	/** Says at once what waits to be said: the page may be closed. */
	flush(): void;
	close(): void;
};

const isMessage = (value: unknown): value is Message =>
	typeof value === 'object' &&
	value !== null &&
	'version' in value &&
	typeof value.version === 'number';

/** The line to this site's other tabs. Where the browser has none, nobody hears and nobody is told. */
export function joinTabs(hear: { onChange: () => void; onNewer: () => void }): Tabs {
	if (typeof BroadcastChannel === 'undefined')
		return { tell: () => {}, flush: () => {}, close: () => {} };
	const channel = new BroadcastChannel('fieldbook-study');
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (!isMessage(data)) return;
		if (data.version > schemaVersion) hear.onNewer();
		else hear.onChange();
	};
	let timer: ReturnType<typeof setTimeout> | undefined;
	const post = () => {
		clearTimeout(timer);
		timer = undefined;
		channel.postMessage({ version: schemaVersion } satisfies Message);
	};
	const flush = () => {
		if (timer !== undefined) post();
	};
	return {
		flush,
		// After what is under way: whoever waits for an answer to be kept does not wait for this.
		tell: () => (timer ??= setTimeout(post, wait)),
		close() {
			flush();
			channel.close();
		}
	};
}
