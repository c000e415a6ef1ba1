import type { Audience } from '../audience/schema';

/** Folder of a build: build/ for the public, build-member/ and build-trainer/. */
export function buildDir(audience: Audience): string {
  return audience === 'public' ? 'build' : `build-${audience}`;
}
