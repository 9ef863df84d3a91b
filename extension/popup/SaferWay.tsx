import type { Advice } from '../../src/advice/advise';
import { CONSENT_ADDRESSES, CONSENT_PATH } from '../../src/advice/consent-addresses';
import { keyFor, say } from '../i18n';
import { platformName } from '../names';

/** What to do now, what Amazon's own page looks like, and what to do if it is too late. */
export function SaferWay({ advice }: { readonly advice: Advice }) {
  const platform = platformName(advice.chief.platform);
  return (
    <>
      <h3>{say('label_safer')}</h3>
      <ol>
        {advice.steps.map((step) => (
          <li key={step}>{say(keyFor('step', step))}</li>
        ))}
      </ol>
      {advice.byConsent && <GenuineAddress />}
      <details>
        <summary>{say('label_leaked')}</summary>
        <ol>
          {advice.remedies.map((remedy) => (
            <li key={remedy}>{say(keyFor('remedy', remedy), platform)}</li>
          ))}
        </ol>
      </details>
      {advice.links.length > 0 && (
        <>
          <h3>{say('label_read')}</h3>
          <ul>
            {advice.links.map(({ label, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer">
                  {say(keyFor('link', label), platform)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function GenuineAddress() {
  const countries = new Intl.DisplayNames(say('language'), { type: 'region' });
  return (
    <details>
      <summary>{say('label_genuine')}</summary>
      <p>{say('genuine_intro')}</p>
      <p dir="ltr">
        <code>
          https://{CONSENT_ADDRESSES[0]?.host}
          {CONSENT_PATH}…
        </code>
      </p>
      <p>{say('genuine_hosts')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('column_country')}</th>
            <th scope="col">{say('column_host')}</th>
          </tr>
        </thead>
        <tbody>
          {CONSENT_ADDRESSES.map(({ host, countries: codes }) => (
            <tr key={host}>
              <td>{codes.map((code) => countries.of(code)).join(', ')}</td>
              <td dir="ltr">{host}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('genuine_rest')}</p>
    </details>
  );
}
