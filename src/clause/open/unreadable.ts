/** A file that cannot be opened; the message is for the person who opened it. */
export class Unreadable extends Error {}
