/** In place of the theme's: no languages, since there is no highlighter. */
export default function prismIncludeLanguages(): void {}
