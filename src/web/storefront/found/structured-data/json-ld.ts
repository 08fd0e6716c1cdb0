/** Objects of schema.org as they are written into a page. */
export type JsonLd = string | number | readonly JsonLd[] | JsonLdNode;

export interface JsonLdNode {
  readonly [property: string]: JsonLd | undefined;
}

/** Several nodes in one block, which may name each other by `@id`. */
export function graphOf(nodes: readonly JsonLdNode[]): JsonLdNode {
  return { "@context": "https://schema.org", "@graph": nodes };
}

/** A value from a closed list of schema.org: `schemaValue("InStock")`. */
export function schemaValue(name: string): string {
  return `https://schema.org/${name}`;
}

/** Points to a node by its id. */
export function reference(id: string): JsonLdNode {
  return { "@id": id };
}
