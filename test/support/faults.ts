import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type OpcPackage, openPackage } from '@fg2rec/ooxml';
import { openXmlErrors } from './judges.ts';
import { addedLints, packageLints } from './package-lints.ts';
import { hasSchemas } from './places.ts';
import { has } from './run.ts';
import { schemaErrors } from './schema.ts';

/** What three judges have against a Word file: Open XML SDK validator, ISO/IEC 29500-4, our own lints. */
export interface Faults {
  readonly sdk: readonly string[];
  /** Undefined where xmllint or the schemas are not on this machine. */
  readonly schema: readonly string[] | undefined;
  readonly lints: readonly string[];
}

/** A source that outputs are held to. */
export interface KnownFaults extends Omit<Faults, 'lints'> {
  /** Undefined where the source is no Word package, such as Markdown. */
  readonly package: OpcPackage | undefined;
}

/** What a source is to be blamed for itself; it is asked once for all its outputs. */
export async function knownFaults(source: string): Promise<KnownFaults> {
  const opc = await openPackage(readFileSync(source), basename(source)).catch(() => undefined);
  return opc === undefined
    ? { package: undefined, sdk: [], schema: [] }
    : { package: opc, ...(await validatorFaults(source, opc)) };
}

/** Faults of an output that its source has not. */
export async function addedFaults(known: KnownFaults, output: string): Promise<Faults> {
  const opc = await openPackage(readFileSync(output), basename(output));
  const { sdk, schema } = await validatorFaults(output, opc);
  const before = new Set([...known.sdk, ...(known.schema ?? [])]);
  return {
    sdk: sdk.filter((error) => !before.has(error)),
    schema: schema?.filter((error) => !before.has(error)),
    lints: known.package === undefined ? packageLints(opc) : addedLints(known.package, opc),
  };
}

/** All faults in one list, none where a judge is not installed. */
export function listed({ sdk, schema, lints }: Faults): string[] {
  return [...sdk, ...(schema ?? []), ...lints];
}

async function validatorFaults(file: string, opc: OpcPackage): Promise<Omit<Faults, 'lints'>> {
  const errors = await openXmlErrors(file);
  return {
    sdk: errors.map(({ text }) => text),
    schema: hasSchemas && has('xmllint') ? await schemaErrors(opc) : undefined,
  };
}
