import { lastDayOf } from './age';
import type { Connection, Evidence, EvidenceKind, Provider } from './provider';
import { type Weight, type Why, weigh } from './weight';

/**
 * THE RULE by which evidence becomes a verdict. Nobody types a verdict; whoever doubts one can read these lines.
 *
 * First every piece of evidence is weighed, the first line that fits:
 *   it speaks of MWS, which ended on 31 March 2024 ............................. past
 *   it is dated, or was last checked, longer ago than AGES allows .............. old
 *   it says nothing of how the provider connects (policy, regulator, reply) .... background
 *   somebody else says it, neither the provider nor Amazon ..................... background
 *   anything else .............................................................. counts today
 *
 * Then the way to connect today is looked for in WAYS, with the evidence that counts today:
 *   the way that `connection.method` names, if such evidence shows it;
 *   else the first way that it shows, and where the method reads `unknown` only an alarming one.
 *
 * Last the state, the first line that fits:
 *   the method says that the software is the seller's own, and evidence of any
 *   age shows what it keeps there .............................................. own-software
 *   the way of today is alarming ............................................... that way
 *   the provider or Amazon said in past or old evidence that it asked .......... asked-in-the-past
 *   somebody else said that it asks or asked ................................... reported-by-others
 *   there is a way of today ..................................................... that way
 *   Amazon counts it in a program ............................................... program-member
 *   anything else, which is no verdict on the provider .......................... nothing-documented
 */

/** The same words on a page mean no alarm where the keys stay in the seller's own system: only the method can say so. */
const OWN_SOFTWARE = {
  state: 'own-software',
  alarming: false,
  methods: ['own-software'],
  shownBy: ['asks-secret', 'asks-login', 'asks-token', 'other'],
} as const satisfies Way;

const WAYS = [
  { state: 'asks-secret', alarming: true, methods: ['asks-secret'], shownBy: ['asks-secret'] },
  { state: 'asks-login', alarming: true, methods: ['asks-login'], shownBy: ['asks-login'] },
  { state: 'asks-token', alarming: true, methods: ['asks-token'], shownBy: ['asks-token'] },
  OWN_SOFTWARE,
  {
    state: 'connects-by-consent',
    alarming: false,
    methods: ['oauth-consent', 'appstore-listing'],
    shownBy: ['uses-oauth'],
  },
  { state: 'invited-user', alarming: false, methods: ['user-invite'], shownBy: ['user-invite'] },
  { state: 'bank-details-only', alarming: false, methods: ['bank-details-only'], shownBy: ['bank-details'] },
] as const satisfies readonly Way[];

interface Way {
  readonly state: string;
  readonly alarming: boolean;
  readonly methods: readonly Connection[];
  readonly shownBy: readonly EvidenceKind[];
}

/** How a provider connects today, as far as evidence shows it. */
export type WayToConnect = (typeof WAYS)[number]['state'];
export type State = WayToConnect | 'asked-in-the-past' | 'reported-by-others' | 'program-member' | 'nothing-documented';

/** A line of the reasoning: what one piece of evidence weighs, and why. */
export interface Reason {
  readonly evidenceIndex: number;
  readonly weight: Weight;
  readonly why: Why;
  /** Whether the state rests on this line. */
  readonly decides: boolean;
}

export interface Verdict {
  readonly state: State;
  /** The newest date of the evidence that decides; null where it is undated or there is none. */
  readonly date: string | null;
  /** For what was asked or reported in the past: the way of today, null where it is not documented. */
  readonly today: WayToConnect | null;
  readonly sureness: Provider['connection']['sureness'];
  /** A line for each piece of evidence, newest first, undated last. */
  readonly reasons: readonly Reason[];
  /** The provider's own reply, to stand beside the claims. It changes no weight. */
  readonly reply: Provider['reply'];
}

/**
 * Weighs what is documented about a provider on a day (`YYYY-MM-DD`) by the rule above. The provider is one that its
 * schema accepted; dates in the future count as recent.
 */
export function weighEvidence(provider: Provider, today: string): Verdict {
  const weighed = provider.evidence.map((evidence, index) => ({ evidence, index, ...weigh(evidence, today) }));
  const method = provider.connection.sureness === 'none' ? 'unknown' : provider.connection.method;
  const way = findWayToday(method, weighed.filter(countsToday));
  const { state, deciding } = decide(method, way, weighed);
  const dates = deciding.flatMap(({ evidence }) => evidence.date ?? []);
  return {
    state,
    date: dates.sort(byNewest)[0] ?? null,
    today: state === 'asked-in-the-past' || state === 'reported-by-others' ? (way?.state ?? null) : null,
    sureness: provider.connection.sureness,
    reasons: weighed
      .sort((a, b) => byNewest(a.evidence.date, b.evidence.date))
      .map((line) => ({
        evidenceIndex: line.index,
        weight: line.weight,
        why: line.why,
        decides: deciding.includes(line),
      })),
    reply: provider.reply,
  };
}

/** The kinds of evidence that can show a method, so that no method stands in a file unproved; empty for `unknown`. */
export function kindsShowing(method: Connection): readonly EvidenceKind[] {
  return WAYS.find((way) => includes(way.methods, method))?.shownBy ?? [];
}

interface Weighed {
  readonly evidence: Evidence;
  readonly index: number;
  readonly weight: Weight;
  readonly why: Why;
}

function findWayToday(method: Connection, counting: readonly Weighed[]): (typeof WAYS)[number] | null {
  const shown = WAYS.filter((way) => counting.some(({ evidence }) => includes(way.shownBy, evidence.kind)));
  const named = shown.find((way) => includes(way.methods, method));
  return named ?? shown.find((way) => way.alarming || (method !== 'unknown' && way !== OWN_SOFTWARE)) ?? null;
}

function decide(
  method: Connection,
  way: (typeof WAYS)[number] | null,
  weighed: readonly Weighed[],
): { state: State; deciding: readonly Weighed[] } {
  const counting = weighed.filter(countsToday);
  const showing = counting.filter(({ evidence }) => includes(way?.shownBy ?? [], evidence.kind));
  const kept = weighed.filter(
    ({ evidence, weight }) => weight !== 'background' && includes(OWN_SOFTWARE.shownBy, evidence.kind),
  );
  if (method === 'own-software' && kept.length > 0) return { state: 'own-software', deciding: kept };
  if (way?.alarming) return { state: way.state, deciding: showing };

  const asked = weighed.filter((line) => !countsToday(line) && asks(line.evidence));
  const owned = asked.filter(({ evidence }) => evidence.speaker !== 'third-party');
  if (owned.length > 0) return { state: 'asked-in-the-past', deciding: owned };
  if (asked.length > 0) return { state: 'reported-by-others', deciding: asked };
  if (way) return { state: way.state, deciding: showing };

  const member = counting.filter(({ evidence }) => evidence.kind === 'program-member');
  if (member.length > 0) return { state: 'program-member', deciding: member };
  return { state: 'nothing-documented', deciding: [] };
}

/** An MWS token was Amazon's own delegation, so asking for one then is nothing to hold against anybody. */
function asks({ kind, mwsEra }: Evidence): boolean {
  return kind === 'asks-secret' || kind === 'asks-login' || (kind === 'asks-token' && !mwsEra);
}

function countsToday({ weight }: Weighed): boolean {
  return weight === 'counts-today';
}

function byNewest(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return lastDayOf(b).localeCompare(lastDayOf(a), 'en');
}

function includes<T extends string>(list: readonly T[], item: string): boolean {
  return (list as readonly string[]).includes(item);
}
