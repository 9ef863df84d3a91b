import type { Page } from '../../src/page';

/**
 * What the two content scripts of one frame share. The first runs in every frame and is next to nothing; the second is put into a
 * frame by the background when the first has found a reason. Both live in the extension's own world, which the page cannot reach.
 */
export interface Frame {
  /** The document and the shadow roots found in it so far. */
  readonly roots: Set<Document | ShadowRoot>;
  /** Fields whose words could matter; the second script decides whether they do. */
  readonly suspects: Set<HTMLElement>;
  /** Set by the second script: read the page again. */
  inspect: (() => void) | null;
  /** Set by the second script: what the frame shows now. */
  read: (() => Page) | null;
}

const KEY = 'keyward:frame';

/** The one shared object of this frame. */
export function frame(): Frame {
  const world = globalThis as { [KEY]?: Frame };
  world[KEY] ??= { roots: new Set([document]), suspects: new Set(), inspect: null, read: null };
  return world[KEY];
}
