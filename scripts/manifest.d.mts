export interface ElementData {
  readonly tag: string;
  readonly name: string;
  readonly summary: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly property?: string;
    readonly choices?: readonly string[];
    readonly description: string;
  }[];
}
export function elementsOf(dist: string): ElementData[];
