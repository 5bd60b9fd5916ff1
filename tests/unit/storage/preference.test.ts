import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { preference } from '../../../src/lib/storage/preference.ts';

const key = 'fieldbook/1/theme';
const isPaper = (value: unknown) => value === 'light' || value === 'dark' || value === 'system';
const paper = preference('theme', 'system', (value): value is string => isPaper(value));
let kept: Map<string, string>;

beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => kept.set(name, text),
		removeItem: (name: string) => kept.delete(name)
	});
});

afterEach(() => vi.unstubAllGlobals());

it('preference(...).read gives back what was written, under a key with a version', () => {
	paper.write('dark');
	expect(paper.read()).toBe('dark');
	expect([...kept]).toEqual([[key, '"dark"']]);
});

it('preference(...).write stores the fallback as nothing', () => {
	paper.write('dark');
	paper.write('system');
	expect(kept.size).toBe(0);
});

it.each(['{{{', '"purple"', '{"__proto__":1}', '', 'null', '7'])(
	'preference(...).read gives the fallback for %j',
	(junk) => {
		kept.set(key, junk);
		expect(paper.read()).toBe('system');
	}
);

it('preference(...) goes on where storage is switched off or full', () => {
	const refuse = () => {
		throw new Error('denied');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
	expect(() => paper.write('dark')).not.toThrow();
	expect(paper.read()).toBe('system');
	vi.stubGlobal('localStorage', undefined);
	expect(paper.read()).toBe('system');
});

it('preference(...) keeps the theme where the script in the head looks for it', () => {
	expect(readFileSync('static/theme.js', 'utf8')).toContain(`'${key}'`);
});

it('preference(...).watch hears other tabs, until it is stopped', () => {
	const target = new EventTarget();
	vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
	vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
	const heard: string[] = [];
	const stop = paper.watch((value) => heard.push(value));
	const tell = (name: string | null, newValue: string | null) =>
		target.dispatchEvent(Object.assign(new Event('storage'), { key: name, newValue }));
	tell(key, '"dark"');
	tell('another', '"light"');
	tell(null, null);
	stop();
	tell(key, '"light"');
	expect(heard).toEqual(['dark', 'system']);
});

it('preference(...).isDamaged tells junk from nothing, and junk stays until something is written', () => {
	expect(paper.isDamaged()).toBe(false);
	kept.set(key, '"purple"');
	expect([paper.isDamaged(), paper.read(), kept.get(key)]).toEqual([true, 'system', '"purple"']);
	paper.write('dark');
	expect(paper.isDamaged()).toBe(false);
});
