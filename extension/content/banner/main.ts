import type { BannerContent } from '../../protocol';

const world = globalThis as { keywardBanner?: true };
if (!world.keywardBanner) {
  world.keywardBanner = true;
  const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  let host: HTMLElement | null = null;
  runtime.onMessage.addListener((message: { name: string; args: [BannerContent | null] }) => {
    host?.remove();
    const [content] = message.args;
    if (!content) return;
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const box = document.createElement('div');
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', 'Keyward');
    box.textContent = content.credentials.join();
    root.append(box);
    document.documentElement.append(host);
  });
}
