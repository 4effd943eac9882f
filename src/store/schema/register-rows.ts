/** The register itself, and the runs of `import`. */
export interface RegisterRow {
  id: number;
  demo: number;
  created_at: string;
  version: number;
}
export interface ImportRow {
  id: number;
  step: number;
  source: string;
  digest: string;
  finished: number;
  version: number;
}
