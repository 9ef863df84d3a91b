import type { BannerContent } from '../../protocol';
import { keepInFront, makeHost } from '../front';
import { tell } from '../tell';
import styles from './banner.css?inline';
import { compose } from './compose';
import { showAbove } from './show-above';

/** In milliseconds: a click sooner than this was meant for what lay there before. */
const TOO_SOON = 800;

const world = globalThis as { keywardBanner?: true };
if (!world.keywardBanner) {
  world.keywardBanner = true;
  const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  let takeAway: (() => void) | null = null;

  runtime.onMessage.addListener(({ name, args: [content] }: { name: string; args: [BannerContent | null] }) => {
    if (name !== 'banner') return;
    takeAway?.();
    takeAway = content && show(content);
  });

  function show(content: BannerContent): () => void {
    const shownAt = performance.now();
    const { host, root } = makeHost(styles, { popover: 'manual' });

    const hide = (event: Event) => {
      if (!event.isTrusted || performance.now() - shownAt < TOO_SOON) return;
      takeAway?.();
      takeAway = null;
      tell('bannerClosed');
    };
    const region = compose(content, {
      hide,
      showMore: ({ isTrusted }) => {
        if (isTrusted) tell('showMore');
      },
    });
    region.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // Not the page's dialog in which the banner may stand.
      event.preventDefault();
      hide(event);
    });
    root.append(region);
    return keepInFront(host, () => showAbove(host));
  }
}
