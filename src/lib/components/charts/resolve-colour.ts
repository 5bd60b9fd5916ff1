/** A token as the colour it stands for in this theme: a token itself may name both themes. */
export function resolveColour(inside: HTMLElement, token: string): string {
	const probe = document.createElement('span');
	probe.style.color = `var(${token})`;
	inside.append(probe);
	const resolved = getComputedStyle(probe).color;
	probe.remove();
	return resolved;
}
