/** Words that manifests repeat, each written as one character; the order is part of old links. */
const phrases = [
	'apiVersion: argoproj.io/v1alpha1\nkind: ',
	'AnalysisTemplate\n',
	'Rollout\n',
	'apiVersion: flagger.app/v1beta1\nkind: Canary\n',
	'metadata:\n  name: ',
	'spec:\n',
	'  metrics:\n    - name: ',
	'      interval: ',
	'      initialDelay: ',
	'      count: ',
	'      successCondition: ',
	'      failureCondition: ',
	'      failureLimit: ',
	'result[0]',
	'      provider:\n        prometheus:\n',
	'          address: http://',
	'          query: |\n            ',
	'sum(rate(',
	'istio_requests_total{',
	'http_requests_total{',
	'response_code',
	'templateName: ',
	'setWeight: ',
	'duration: ',
	'thresholdRange:',
	'request-success-rate',
	'request-duration',
	'prometheus'
] as const;

/** Announces a phrase: no character begins with this byte. */
const announces = 0x80;

/** A text as letters that a link can carry: repeated phrases shortened, then base64. */
export function packText(text: string): string {
	const encoder = new TextEncoder();
	const bytes: number[] = [];
	for (let at = 0; at < text.length;) {
		const phrase = phrases.findIndex((known) => text.startsWith(known, at));
		const piece = phrases[phrase] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
		if (phrase >= 0) bytes.push(announces, phrase);
		else bytes.push(...encoder.encode(piece));
		at += piece.length;
	}
	const plain = bytes.map((byte) => String.fromCharCode(byte)).join('');
	return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text behind `packText`; undefined if it is damaged. */
export function unpackText(packed: string): string | undefined {
	try {
		return unfold(atob(packed.replaceAll('-', '+').replaceAll('_', '/')));
	} catch {
		return undefined;
	}
}

function unfold(bytes: string): string {
	let text = '';
	for (let i = 0; i < bytes.length;) {
		if (bytes.charCodeAt(i) === announces) {
			text += phrases[bytes.charCodeAt(i + 1)] ?? '';
			i += 2;
			continue;
		}
		const length = lengthOf(bytes.charCodeAt(i));
		const part = Uint8Array.from(bytes.slice(i, i + length), (byte) => byte.charCodeAt(0));
		text += new TextDecoder('utf-8', { fatal: true }).decode(part);
		i += length;
	}
	return text;
}

/** Bytes of a character in UTF-8, by its first. */
const lengthOf = (byte: number) => (byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);
