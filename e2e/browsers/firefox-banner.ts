import type { Bidi } from './bidi';
import type { Banner } from './browser';

interface RemoteNode {
  readonly sharedId: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly mode?: string;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

interface Described {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly shown: boolean;
}

interface ShownBanner extends Omit<Banner, 'actions'> {
  readonly buttons: readonly { readonly name: string; readonly element: string }[];
}

/** Finds the banners by reading the document with its closed shadow roots; the product has no hook for it. */
export async function findBanners(bidi: Bidi, context: string): Promise<readonly ShownBanner[]> {
  const { nodes } = await bidi.send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: ':root' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const banners: ShownBanner[] = [];
  for (const first of nodes.flatMap(firstElementsOfClosedRoots)) {
    const { role, name, text, shown } = await describe(bidi, context, first);
    if (!shown || (role !== 'region' && role !== 'alertdialog') || !name.startsWith('Keyward')) continue;
    banners.push({ role, name, text, buttons: await findButtons(bidi, context, first) });
  }
  return banners;
}

/** The shared id of the first element that a CSS selector finds. Throws when there is none. */
export async function findElement(bidi: Bidi, context: string, selector: string): Promise<string> {
  const { nodes } = await bidi.send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: selector },
    maxNodeCount: 1,
  });
  if (!nodes[0]) throw new Error(`${selector} is not there`);
  return nodes[0].sharedId;
}

/** Moves an element, also one in a closed shadow root, to where the mouse can reach it. */
export async function scrollIntoView(bidi: Bidi, context: string, element: string): Promise<void> {
  await callOn(
    bidi,
    context,
    element,
    '(element) => element.scrollIntoView({ block: "nearest", behavior: "instant" })',
  );
}

function firstElementsOfClosedRoots({ value }: RemoteNode): RemoteNode[] {
  const root = value?.shadowRoot;
  const first =
    root?.value?.mode === 'closed' ? root.value.children?.find((child) => child.value?.nodeType === 1) : undefined;
  const below = [...(value?.children ?? []), ...(root ? [root] : [])].flatMap(firstElementsOfClosedRoots);
  return first ? [first, ...below] : below;
}

async function findButtons(bidi: Bidi, context: string, banner: RemoteNode): Promise<ShownBanner['buttons']> {
  const buttons: { name: string; element: string }[] = [];
  for (const node of descendants(banner)) {
    if (!['button', 'a', 'summary'].includes(node.value?.localName ?? '')) continue;
    const { name, text, shown } = await describe(bidi, context, node);
    if (shown) buttons.push({ name: name || text, element: node.sharedId });
  }
  return buttons;
}

function descendants({ value }: RemoteNode): RemoteNode[] {
  return (value?.children ?? []).flatMap((child) => [child, ...descendants(child)]);
}

/** BiDi has no call for a computed name; these are the ways in which a banner can be named. */
const DESCRIBE = `(element) => {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\\s+/).filter(Boolean);
  const labels = ids.map((id) => element.getRootNode().getElementById(id)?.textContent ?? '');
  const box = element.getBoundingClientRect();
  const clean = (text) => text.replace(/\\s+/g, ' ').trim();
  return JSON.stringify({
    role: element.getAttribute('role') ?? '',
    name: clean(labels.join(' ') || (element.getAttribute('aria-label') ?? '')),
    text: clean(element.innerText ?? ''),
    shown: element.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0,
  });
}`;

async function describe(bidi: Bidi, context: string, node: RemoteNode): Promise<Described> {
  return JSON.parse(await callOn(bidi, context, node.sharedId, DESCRIBE)) as Described;
}

/** In a sandbox, so that a page that changed its own built-ins cannot mislead. */
async function callOn(bidi: Bidi, context: string, element: string, functionDeclaration: string): Promise<string> {
  const { result, exceptionDetails } = await bidi.send<{
    result?: { value?: string };
    exceptionDetails?: { text: string };
  }>('script.callFunction', {
    functionDeclaration,
    target: { context, sandbox: 'harness' },
    arguments: [{ sharedId: element }],
    awaitPromise: false,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value ?? '';
}
