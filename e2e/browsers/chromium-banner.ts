import type { CDPSession } from 'playwright';
import type { Banner, Point } from './browser';

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly localName: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
}

interface Button {
  readonly name: string;
  /** Scrolls it into view and gives its middle. */
  locate(): Promise<Point>;
}

/** A banner and how to reach its buttons. */
export interface ShownBanner extends Omit<Banner, 'actions'> {
  readonly buttons: readonly Button[];
}

/** Finds the banners through the debugger, which sees closed shadow roots and the accessibility tree; the product has no hook for it. */
export async function findBanners(session: CDPSession): Promise<readonly ShownBanner[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const banners: ShownBanner[] = [];
  for (const first of firstElementsOfClosedRoots(root)) {
    const { role, name } = await readAccessible(session, first);
    if ((role !== 'region' && role !== 'alertdialog') || !name.startsWith('Keyward')) continue;
    if (!(await isRendered(session, first))) continue;
    banners.push({ role, name, text: await readText(session, first), buttons: await findButtons(session, first) });
  }
  return banners;
}

/** Frames have documents of their own (`contentDocument`) and are left out: the banner shows in the top document. */
function firstElementsOfClosedRoots(node: DomNode): DomNode[] {
  const roots = node.shadowRoots ?? [];
  const own = roots.flatMap((root) =>
    root.shadowRootType === 'closed' ? (root.children?.filter((child) => child.nodeType === 1).slice(0, 1) ?? []) : [],
  );
  return [...own, ...[...(node.children ?? []), ...roots].flatMap(firstElementsOfClosedRoots)];
}

async function readAccessible(
  session: CDPSession,
  { backendNodeId }: DomNode,
): Promise<{ role: string; name: string }> {
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { backendNodeId, fetchRelatives: false });
  const node = nodes[0];
  if (!node || node.ignored) return { role: '', name: '' };
  return { role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') };
}

async function isRendered(session: CDPSession, { backendNodeId }: DomNode): Promise<boolean> {
  const model = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
  return model !== undefined && model.model.width > 0 && model.model.height > 0;
}

async function readText(session: CDPSession, { backendNodeId }: DomNode): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return this.innerText; }',
    returnByValue: true,
  });
  return String(result.value).replace(/\s+/g, ' ').trim();
}

async function findButtons(session: CDPSession, banner: DomNode): Promise<Button[]> {
  const buttons: Button[] = [];
  for (const node of descendants(banner)) {
    if (node.localName !== 'button' && node.localName !== 'a' && node.localName !== 'summary') continue;
    if (!(await isRendered(session, node))) continue;
    const { name } = await readAccessible(session, node);
    buttons.push({ name, locate: () => locate(session, node) });
  }
  return buttons;
}

function descendants(node: DomNode): DomNode[] {
  return (node.children ?? []).flatMap((child) => [child, ...descendants(child)]);
}

async function locate(session: CDPSession, { backendNodeId }: DomNode): Promise<Point> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
