type Opener = (query: string) => void;

let opener: Opener | undefined;

/** Opens the search with words in its field; for other places than the button. */
export function openSearch(query = ''): void {
  opener?.(query);
}

/** Names who opens the search; gives a function that takes it back. */
export function setOpener(open: Opener): () => void {
  opener = open;
  return () => {
    if (opener === open) opener = undefined;
  };
}
