import type { DialogContent } from '../../protocol';
import { keepInFront, makeHost } from '../front';
import { onTold, tell } from '../tell';
import { clearClipboard } from './clear-clipboard';
import { compose } from './compose';
import styles from './dialog.css?inline';

const world = globalThis as { keywardDialog?: true };
if (!world.keywardDialog) {
  world.keywardDialog = true;
  let takeAway: (() => void) | null = null;

  onTold('dialog', ([content]) => {
    takeAway?.();
    takeAway = content ? ask(content as DialogContent) : null;
  });

  function ask(content: DialogContent): () => void {
    const { host, root } = makeHost(styles);

    const decide = (pass: boolean, remember = false) => {
      takeAway?.();
      takeAway = null;
      tell('holdDecided', { id: content.id, pass, remember });
    };
    const dialog = compose(content, {
      keepOut: (alsoClear) => {
        if (alsoClear) clearClipboard();
        decide(false);
      },
      letThrough: (remember) => decide(true, remember),
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      decide(false);
    });
    root.append(dialog);
    const leaveFront = keepInFront(
      host,
      () => {
        if (!host.isConnected) document.documentElement.append(host);
        dialog.close();
        dialog.showModal();
      },
      // Unasked, nothing gets through.
      () => decide(false),
    );
    return () => {
      // Closed, and not only taken away, it gives the focus back to where it was.
      dialog.close();
      leaveFront();
    };
  }
}
