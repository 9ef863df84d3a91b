import { parentElementOf, parentNodeOf, queryAll } from './dom';

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of an element, closed ones too: extensions may ask for it (Chromium: `chrome.dom`, Firefox: a property of its own).
 * Null where there is none.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const dom = globalThis.chrome?.dom;
  if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  return (element as FirefoxElement).openOrClosedShadowRoot ?? element.shadowRoot;
}

/** Boxes that may hold a shadow root and that are everywhere without one. */
const BOXES = 'div,span,section,article,main,nav,header,footer,aside,h1,h5,h6,body';

/** Tags on which a shadow root is impossible or unheard of. */
const PLAIN =
  'b,i,td,tr,img,ul,svg,path,br,h3,h2,option,input,label,strong,button,em,script,small,g,use,dd,dt,dl,h4,th,table,tbody,form,textarea,select,iframe,link,meta,style,title,hr,source,video,audio,canvas,object,embed,thead,code,pre,ol,figure,picture,time,sup,sub,noscript,template,circle,rect,line,polygon,ellipse,text,tspan,defs,col,wbr,head,html';

/**
 * Custom elements, and boxes without children of their own: what else a shadow root hides behind is found by events. The commonest tags
 * come first, for a selector stops at the first that fits: twice as fast on an article.
 */
const HOSTS = `:not(p,a,li,${BOXES},${PLAIN}):not(:empty),:empty:not(p,a,li,${PLAIN})`;

/** Most hosts looked at in one go: a page can make any number of them. */
const MOST_HOSTS = 500;

/** The shadow roots right below a root. */
export function shadowRootsIn(root: Document | ShadowRoot): readonly ShadowRoot[] {
  const hosts = queryAll(root, HOSTS);
  const found: ShadowRoot[] = [];
  for (let index = 0; index < hosts.length && index < MOST_HOSTS; index++) {
    const host = hosts[index];
    const shadow = host ? shadowOf(host) : null;
    if (shadow) found.push(shadow);
  }
  return found;
}

/** True where an element is there that holds a shadow root or may get one. */
export function mayHoldShadow(root: Document): boolean {
  return queryAll(root, HOSTS).length > 0;
}

/** The parent of an element, through the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  const root = parentNodeOf(element);
  return parentElementOf(element) ?? (root instanceof ShadowRoot ? root.host : null);
}
