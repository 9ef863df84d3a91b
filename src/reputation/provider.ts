import * as v from 'valibot';

/** How a provider gets at a seller's account; the words are explained in CONTRIBUTING.md. */
export const CONNECTIONS = [
  'oauth-consent',
  'appstore-listing',
  'user-invite',
  'bank-details-only',
  'own-software',
  'asks-token',
  'asks-login',
  'asks-secret',
  'unknown',
] as const;
export type Connection = (typeof CONNECTIONS)[number];

export const CATEGORIES = [
  'payments',
  'erp',
  'channel-management',
  'analytics',
  'fulfilment',
  'integration',
  'financing',
  'shipping',
  'accounting',
  'repricing',
  'listing',
  'feedback',
  'agency',
  'advertising',
  'reimbursement',
] as const;

export const EVIDENCE_KINDS = [
  'asks-secret',
  'asks-token',
  'asks-login',
  'uses-oauth',
  'user-invite',
  'bank-details',
  'program-member',
  'policy',
  'regulator',
  'response',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(40));
const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const Sentence = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));
const Domain = v.pipe(v.string(), v.regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/), v.maxLength(253));
const Address = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"]+$/), v.maxLength(600));
/** A year, a month or a day: a page often tells no more. */
const PartialDate = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
const Day = v.pipe(v.string(), v.isoDate());

const EvidenceSchema = v.strictObject({
  /** What the source says, in neutral words of our own. */
  claim: Sentence,
  kind: v.picklist(EVIDENCE_KINDS),
  /** When the source says it; null where the page shows no date. */
  date: v.nullable(PartialDate),
  /** True where the source speaks of MWS, which ended on 31 March 2024: it proves nothing about today. */
  mwsEra: v.boolean(),
  /** Who speaks: the provider's own page, Amazon, or somebody else. */
  speaker: v.picklist(['provider', 'amazon', 'third-party']),
  sourceUrl: Address,
  sourceTitle: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  /** The day on which a person or a script last read the source. */
  checked: Day,
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** One file of `providers/`: what is known of a provider, each claim with its source. */
export const ProviderSchema = v.strictObject({
  id: Id,
  names: v.strictObject({ display: Name, also: v.array(Name), former: v.array(Name) }),
  /** Registrable domains (or hosts) seen in a source. */
  domains: v.array(Domain),
  /** Domains from general knowledge: shown as unchecked, never treated as known. */
  domainsUnchecked: v.array(Domain),
  category: v.picklist(CATEGORIES),
  /** How it connects today, and how sure that is. */
  connection: v.strictObject({
    method: v.picklist(CONNECTIONS),
    sureness: v.picklist(['high', 'medium', 'low', 'none']),
    note: v.nullable(Sentence),
  }),
  evidence: v.pipe(v.array(EvidenceSchema), v.maxLength(20)),
  /** The provider's own reply to the evidence, word for word, if there is one. */
  reply: v.nullable(v.strictObject({ text: Sentence, date: PartialDate, sourceUrl: Address })),
  links: v.strictObject({ signUp: v.nullable(Address), integrationHelp: v.nullable(Address) }),
  /** A way to connect with this provider that needs no secret, where one is documented. */
  saferWay: v.nullable(Sentence),
});
export type Provider = v.InferOutput<typeof ProviderSchema>;
