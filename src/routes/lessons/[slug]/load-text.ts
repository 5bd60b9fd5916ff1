import type { Component } from 'svelte';
import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';
import type { LessonAssets } from './lesson-assets.ts';

/** A built file's address. */
const addressOf = (file: string) => resolve(`/${file}` as Pathname);

/** Loads a lesson's text as it was built, its styles first, so that nothing is seen without them. */
export async function loadText({ script, styles }: LessonAssets): Promise<Component> {
	await Promise.all(styles.map((style) => styled(addressOf(style))));
	const module = (await import(/* @vite-ignore */ addressOf(script))) as { default: Component };
	return module.default;
}

function styled(address: string): Promise<unknown> | undefined {
	const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
	if (links.some(({ href }) => new URL(href).pathname === address)) return undefined;
	const link = document.createElement('link');
	[link.rel, link.href] = ['stylesheet', address];
	const loaded = new Promise((done) => {
		link.onload = done;
		link.onerror = done;
	});
	document.head.append(link);
	return loaded;
}
