import { LEVELS, type Level } from '../credentials/platform';
import { familyOf, type WarnedFamily } from './families';
import { LINKS, type LinkId, PLATFORM_LINKS } from './links';

export type Step =
  | 'leave-empty'
  | 'ask-why'
  | 'ask-for-consent'
  | 'check-address'
  | 'sign-in-at-amazon'
  | 'invite-partner'
  | 'own-shop-only'
  | 'ask-platform-consent'
  | 'least-rights'
  | 'own-key'
  | 'own-software';

/** What to do where the thing was handed over already. */
export type Remedy =
  | 'check-amazon-pay'
  | 'deactivate-aws-key'
  | 'rotate-secret'
  | 'revoke-app'
  | 'change-password'
  | 'renew-authenticator'
  | 'review-users'
  | 'revoke-developer'
  | 'delete-pay-key'
  | 'renew-at-platform'
  | 'tell-amazon';

interface Knowledge {
  /** What to do instead; what comes first and last depends on the level. */
  readonly instead: readonly Step[];
  readonly remedies: readonly Remedy[];
  readonly links: readonly LinkId[];
}

const CONSENT: readonly Step[] = ['ask-for-consent', 'check-address'];
const PLATFORM: Knowledge = {
  instead: ['ask-platform-consent', 'own-key'],
  remedies: ['renew-at-platform'],
  links: [],
};

/**
 * What is known of each family. MWS ended on 31 March 2024:
 * https://developer-docs.amazon.com/sp-api/lang-de_DE/changelog/updates-to-mws-migration-dates ; no AWS keys since 2 October 2023, the
 * consent page, revoking and rotating: the pages in LINKS; a key of Amazon Pay outlives MWS:
 * https://developer.amazon.com/docs/amazon-pay-registration/keyupgradeapi.html ; tokens of Amazon Pay are handed over by design:
 * https://developer.amazon.com/docs/amazon-pay-registration/create-mwsauthtoken.html
 */
const KNOWLEDGE: Readonly<Record<WarnedFamily, Knowledge>> = {
  'mws-key': {
    instead: CONSENT,
    remedies: ['check-amazon-pay', 'deactivate-aws-key', 'tell-amazon'],
    links: ['mws-rules', 'consent-workflow', 'manage-apps'],
  },
  'aws-key': {
    instead: CONSENT,
    remedies: ['deactivate-aws-key', 'tell-amazon'],
    links: ['no-aws-keys', 'aws-keys', 'consent-workflow'],
  },
  'aws-key-id': { instead: CONSENT, remedies: ['deactivate-aws-key'], links: ['no-aws-keys', 'consent-workflow'] },
  'aws-unclear': { instead: ['own-key'], remedies: ['deactivate-aws-key'], links: ['aws-keys', 'no-aws-keys'] },
  'lwa-secret': {
    instead: CONSENT,
    remedies: ['rotate-secret', 'revoke-app', 'tell-amazon'],
    links: ['secret-reminder', 'rotate-secret', 'consent-workflow'],
  },
  'refresh-token': {
    instead: CONSENT,
    remedies: ['revoke-app', 'rotate-secret', 'tell-amazon'],
    links: ['consent-workflow', 'revoke-self-authorization', 'manage-apps'],
  },
  'access-token': {
    instead: CONSENT,
    remedies: ['revoke-app', 'tell-amazon'],
    links: ['consent-workflow', 'revoke-self-authorization'],
  },
  login: {
    instead: ['sign-in-at-amazon', 'invite-partner'],
    remedies: ['change-password', 'review-users'],
    links: ['authorized-partners'],
  },
  'one-time-code': {
    instead: ['sign-in-at-amazon', 'invite-partner'],
    remedies: ['change-password', 'renew-authenticator', 'review-users'],
    links: ['authorized-partners'],
  },
  'mws-token': { instead: CONSENT, remedies: ['revoke-developer'], links: ['consent-workflow', 'manage-apps'] },
  'pay-key': { instead: ['own-shop-only'], remedies: ['delete-pay-key'], links: ['pay-keys'] },
  'private-key': { instead: ['own-key'], remedies: ['renew-at-platform'], links: [] },
  watched: { instead: ['ask-why', 'own-key'], remedies: ['renew-at-platform'], links: [] },
  'platform-secret': PLATFORM,
  'platform-token': PLATFORM,
  'platform-password': PLATFORM,
  'stripe-restricted': { ...PLATFORM, instead: ['least-rights', 'own-key'] },
  'woo-key': { ...PLATFORM, instead: ['least-rights', 'own-key'] },
};

export interface Asked {
  readonly credential: string;
  readonly platform: string;
  readonly level: Level;
}

/** Ids only; what they say stands in the messages, under `opens_`, `why_`, `step_`, `remedy_` and `link_`. */
export interface Advice {
  /** The gravest of what is asked; of equals the first. */
  readonly chief: Asked;
  readonly family: WarnedFamily;
  readonly steps: readonly Step[];
  readonly remedies: readonly Remedy[];
  readonly links: readonly { readonly label: LinkId | 'platform-rules'; readonly url: string }[];
  /** Whether Amazon's own consent page is the safer way. */
  readonly byConsent: boolean;
}

/** What to tell somebody of whom a page asks these things; null where nothing of it needs a warning. */
export function advise(asked: readonly Asked[]): Advice | null {
  const chief = asked.reduce<Asked | null>((top, it) => (top && rank(it) <= rank(top) ? top : it), null);
  if (!chief || chief.level === 'none') return null;
  const family = familyOf(chief.credential, chief.level) ?? 'platform-secret';
  if (family === 'identifier') return null;
  const { instead, remedies, links } = KNOWLEDGE[family];
  const rules = PLATFORM_LINKS[chief.platform];
  return {
    chief,
    family,
    steps: chief.level === 'danger' ? ['leave-empty', ...instead] : ['ask-why', ...instead, 'own-software'],
    remedies,
    links: [
      ...links.map((label) => ({ label, url: LINKS[label] })),
      ...(rules ? [{ label: 'platform-rules' as const, url: rules }] : []),
    ],
    byConsent: instead === CONSENT,
  };
}

function rank({ level }: Asked): number {
  return LEVELS.indexOf(level);
}
