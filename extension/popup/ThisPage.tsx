import browser from 'webextension-polyfill';
import { advise } from '../../src/advice/advise';
import { keyFor, say } from '../i18n';
import { ask } from '../messaging';
import { isolate, listWords, nameCredential, platformName } from '../names';
import type { Report, StoredFinding } from '../storage';
import { Findings } from './Findings';
import { SaferWay } from './SaferWay';
import type { TabState } from './use-tab';

/** What is asked on the page in front, and what to do instead. Where nothing was found it says just that, and never "safe". */
export function ThisPage({ tab }: { readonly tab: TabState }) {
  const { report } = tab;
  if (!tab.mayRead) return <NoAccess />;
  if (report?.ownSoftware) return <OwnSoftware report={report} />;
  if (report && report.level !== 'none') return <Warning report={report} />;
  if (report && report.findings.length > 0)
    return <Calm title={say('harmless_title')} text={say('harmless_text', namesOf(report.findings))} />;
  if (tab.url !== '' && !/^(?:https?|file):/.test(tab.url))
    return <Calm title={say('browser_title')} text={say('browser_text')} />;
  return <Calm title={say('none_title')} text={say('none_text')} />;
}

function Calm({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

function Warning({ report }: { readonly report: Report }) {
  const { level, findings, site } = report;
  const advice = advise(findings);
  if (level === 'none' || !advice) return null;
  const platform = platformName(advice.chief.platform);
  const warned = findings.filter((finding) => finding.level !== 'none');
  const harmless = findings.filter((finding) => finding.level === 'none');
  return (
    <section>
      <div class={`verdict ${level}`}>
        <h2>{say('asks_for', namesOf(warned))}</h2>
        <p>
          <strong>{say(`lead_${level}`)}</strong>
        </p>
      </div>
      <p>{say(keyFor('opens', advice.family), platform)}</p>
      <p>{say(keyFor('why', advice.family), platform)}</p>
      <Findings findings={warned} frames={report.frames} domain={site.domain} />
      {harmless.length > 0 && <p class="quiet">{say('harmless', namesOf(harmless))}</p>}
      <SaferWay advice={advice} />
      <details>
        <summary>{say('own_mark')}</summary>
        <p>{say('own_mark_text', isolate(site.domain))}</p>
        <button type="button" onClick={() => void ask('setOwnSoftware', site.domain, true)}>
          {say('own_mark')}
        </button>
      </details>
    </section>
  );
}

function OwnSoftware({ report: { site, findings } }: { readonly report: Report }) {
  const warned = findings.filter(({ level }) => level !== 'none');
  return (
    <section>
      <h2>{say('own_title')}</h2>
      <p>{say('own_text', isolate(site.domain))}</p>
      {warned.length > 0 && <p>{say('own_asked', namesOf(warned))}</p>}
      <button type="button" onClick={() => void ask('setOwnSoftware', site.domain, false)}>
        {say('own_undo')}
      </button>
    </section>
  );
}

function NoAccess() {
  return (
    <section>
      <h2>{say('access_title')}</h2>
      <p>{say('access_text')}</p>
      <button
        type="button"
        onClick={() => void browser.permissions.request({ origins: ['<all_urls>'] }).then(() => location.reload())}
      >
        {say('access_grant')}
      </button>
    </section>
  );
}

function namesOf(findings: readonly StoredFinding[]): string {
  const names = findings.map(({ credential, platform }) => nameCredential(credential, platformName(platform)));
  return listWords([...new Set(names)]);
}
