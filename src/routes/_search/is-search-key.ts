/** Where keys write. Sliders, boxes and buttons are inputs too, but nothing is typed there. */
const typing =
	'input:not([type=range],[type=radio],[type=checkbox]),textarea,select,[contenteditable]';

/** Whether a key asks for the search: `/`, or K with Ctrl or Cmd, unless it is meant for a field. */
export function isSearchKey({
	key,
	ctrlKey,
	metaKey,
	isComposing,
	target
}: KeyboardEvent): boolean {
	if (isComposing || (target instanceof Element && target.closest(typing))) return false;
	return key === (ctrlKey || metaKey ? 'k' : '/');
}
