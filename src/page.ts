import * as v from 'valibot';

/** What a page can influence is cut to these sizes by the reader and refused above them by the schema. */
export const LIMITS = {
  fields: 120,
  groups: 60,
  text: 300,
  intro: 800,
  nearTexts: 4,
  headings: 6,
  options: 12,
  title: 300,
} as const;

const Text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const Texts = (length: number) => v.pipe(v.array(Text), v.maxLength(length));

/** The kinds of control into which a secret can go. */
export const CONTROLS = ['text', 'password', 'email', 'textarea', 'select', 'file', 'editable'] as const;

const FieldSchema = v.strictObject({
  control: v.picklist(CONTROLS),
  /** The accessible name without the placeholder; empty where nothing is tied to the control. */
  label: Text,
  /** Texts that stand near the control and belong to no other one, the likeliest label first. */
  near: Texts(LIMITS.nearTexts),
  placeholder: Text,
  help: Text,
  /** The `name` attribute, or what a framework uses in its place. */
  name: Text,
  id: Text,
  /** The choices of a select, the chosen one first. */
  options: Texts(LIMITS.options),
  /** Index into `groups`. */
  group: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.groups - 1)),
  /** The kind of credential (its id) that stands in the field already. */
  holds: v.optional(v.pipe(v.string(), v.maxLength(60))),
});
export type Field = v.InferOutput<typeof FieldSchema>;

const GroupSchema = v.strictObject({
  /** The headings above the group's fields, nearest first. */
  headings: Texts(LIMITS.headings),
  /** The words of the group that are no labels: an introduction, a hint. */
  text: v.pipe(v.string(), v.maxLength(LIMITS.intro)),
  /** What its buttons say. */
  buttons: Texts(LIMITS.headings),
});
export type Group = v.InferOutput<typeof GroupSchema>;

/** What was seen in one frame: its fields that can be seen, and the words around them. Never a value that somebody typed. */
export const PageSchema = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(LIMITS.title)),
  language: v.pipe(v.string(), v.maxLength(40)),
  groups: v.pipe(v.array(GroupSchema), v.maxLength(LIMITS.groups)),
  fields: v.pipe(v.array(FieldSchema), v.maxLength(LIMITS.fields)),
});
export type Page = v.InferOutput<typeof PageSchema>;
