import { AUDIENCES, type Audience } from './schema';

/**
 * Whether a build for `build` may contain something meant for `item`.
 * public < member < trainer: a trainer's build holds everything.
 */
export function maySee(build: Audience, item: Audience): boolean {
  return AUDIENCES.indexOf(item) <= AUDIENCES.indexOf(build);
}

/** The audiences whose content must not be in a build for `build`. */
export function hiddenFrom(build: Audience): Audience[] {
  return AUDIENCES.filter((audience) => !maySee(build, audience));
}
