export function runCommand(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): boolean;
