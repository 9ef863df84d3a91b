import { say } from '../i18n';
import { isolate } from '../names';

/** https://sellercentral.amazon.com/gp/help/external/help.html?itemID=HP8M87Z5W6XTSTL is Amazon's own list. */
const PAYMENT_PROVIDERS = 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=HP8M87Z5W6XTSTL';

/** Knowing nothing is an answer, and never looks like "safe": it says what one can check oneself. */
export function Unknown({ domain }: { readonly domain: string }) {
  return (
    <div class="card">
      <h3>{say('unknown_title', isolate(domain))}</h3>
      <p>{say('unknown_text')}</p>
      <ul>
        <li>{say('check_consent')}</li>
        <li>{say('check_appstore')}</li>
        <li>
          {say('check_psp')}{' '}
          <a href={PAYMENT_PROVIDERS} target="_blank" rel="noreferrer">
            {say('check_psp_link')}
          </a>
        </li>
        <li>{say('check_imprint')}</li>
      </ul>
    </div>
  );
}
