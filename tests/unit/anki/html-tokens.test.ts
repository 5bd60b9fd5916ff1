import { expect, it } from 'vitest';
import { attributeOf, htmlTokens } from '../../../src/lib/anki/html-tokens.ts';

const shown = (html: string) =>
	[...htmlTokens(html)].map((token) =>
		'text' in token ? token.text : `${token.closes ? '/' : ''}${token.tag}`
	);

it.each([
	['a <b>c</b>', ['a ', 'b', 'c', '/b']],
	['x<SCRIPT>alert("</b>")</script >y', ['x', 'script', 'y']],
	['<style>never closed', ['style']],
	['1<!-- <b> -->2<!doctype html>3<?php ?>4', ['1', '2', '3', '4']],
	['p < 0.05 and 5 > 3', ['p ', '<', ' 0.05 and 5 > 3']],
	['a <b', ['a ', '<b']],
	['<br/><img src=x onerror=a()>', ['br', 'img']]
])('htmlTokens(%s)', (html, tokens) => {
	expect(shown(html)).toEqual(tokens);
});

it('htmlTokens reads a megabyte of the worst in a moment', () => {
	const started = performance.now();
	for (const part of ['<', '<a ', '<script>', '</', '<!--', '<b>']) {
		const html = part.repeat(200_000 / part.length);
		for (const token of htmlTokens(html)) void token;
	}
	expect(performance.now() - started).toBeLessThan(5000);
});

it('attributeOf finds a value, however it is written', () => {
	expect(attributeOf('a href="x y" class=z', 'href')).toBe('x y');
	expect(attributeOf("a HREF = 'x'", 'href')).toBe('x');
	expect(attributeOf('a class=z', 'class')).toBe('z');
	expect(attributeOf('a data-href="x"', 'href')).toBeUndefined();
});
