import type { Attachment } from 'svelte/attachments';

/** Opens and closes a `<dialog>` as a prop says; the browser keeps the focus inside it. */
export function showModal(isOpen: () => boolean): Attachment<HTMLDialogElement> {
	return (dialog) => {
		if (!isOpen()) dialog.close();
		else if (!dialog.open) dialog.showModal();
	};
}
