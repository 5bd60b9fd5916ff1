import { bookPages } from './pages.ts';

const labs = bookPages.flatMap(({ children = [] }) => children);

/** The name of the lab that a link such as `lab:drift/many#fifty-quiet` leads into. */
export function labName(link: string): string {
	const [id = ''] = link.replace(/^lab:/, '').split(/[/#]/);
	return labs.find(({ path }) => path === `/labs/${id}/`)?.label ?? 'the lab';
}
