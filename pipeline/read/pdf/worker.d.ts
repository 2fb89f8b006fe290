/** pdf.js ships no types for the half of it that parses; loading it is all that is done with it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: unknown;
}
