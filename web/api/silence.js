/** Why no answer came, where whoever stands in for the network knows. */
export class Silence extends Error {
  /** @param {Extract<Muster.ProblemKind, 'policy' | 'foreign' | 'no_key' | 'not_saved' | 'redirect'>} kind */
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}
