/** In place of the theme's: nothing, since the edition switcher says which edition it is. */
export default function DocVersionBadge(): null {
  return null;
}
