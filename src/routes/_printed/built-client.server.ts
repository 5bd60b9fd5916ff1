/** Where the scripts and styles of this build lie while its pages are printed. */
export const builtClient = `${process.env.KIT_DIR ?? '.svelte-kit'}/output/client`;
