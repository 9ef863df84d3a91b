/** A form that asks for the keys of Amazon's old interface, in few words. */
export const ASKING_FORM = `<form><h2>Connect Amazon Seller Central</h2>
<p><label for="merchant">Merchant ID</label> <input id="merchant" name="merchant_id"></p>
<p><label for="access">AWS Access Key ID</label> <input id="access" name="access_key"></p>
<p><label for="secret">MWS Secret Key</label> <input id="secret" name="mws_secret_key"></p>
<button>Connect</button></form>`;

/** A page with content of its own. */
export function renderPage(content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tool</title><body>${content}</body></html>`;
}
