/**
 * WebDriver's drags never end in a drop (https://github.com/w3c/webdriver-bidi/issues/487), so the browser itself sends a trusted one to the
 * tab that shows an address. Runs in the browser's own window.
 */
export async function dropAt(url: string, text: string, x: number, y: number): Promise<void> {
  interface TabBrowser {
    readonly currentURI: { readonly spec: string };
    readonly messageManager: {
      loadFrameScript(url: string, delayed: boolean): void;
      addMessageListener(name: string, heard: () => void): void;
      sendAsyncMessage(name: string, data: unknown): void;
    };
  }
  interface Windows {
    readonly wm: { getEnumerator(type: string): Iterable<{ gBrowser: { browsers: TabBrowser[] } }> };
  }
  const { Services } = globalThis as unknown as { Services: Windows };
  const browsers = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.browsers);
  const shown = browsers.find(({ currentURI }) => currentURI.spec === url);
  if (!shown) throw new Error(`No tab shows ${url}`);
  const { messageManager } = shown;
  const script = `addMessageListener('drop', ({ data: { text, x, y } }) => {
    // With the page's rights: what the browser itself puts in, no page may read.
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content });
    sandbox.text = text;
    const carry = 'const made = new DataTransfer(); made.setData("text/plain", text); made';
    const dataTransfer = Cu.evalInSandbox(carry, sandbox);
    const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, dataTransfer, view: content };
    const target = content.document.elementFromPoint(x, y);
    content.windowUtils.dispatchDOMEventViaPresShellForTesting(target, new content.DragEvent('drop', init));
    sendAsyncMessage('dropped');
  });`;
  const dropped = new Promise<void>((resolve) => messageManager.addMessageListener('dropped', resolve));
  messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  messageManager.sendAsyncMessage('drop', { text, x, y });
  await dropped;
}
