/** In place of the theme's empty one: the button that opens the search. */
export { default } from '../../search/react/SearchButton';
