/** What the benches run of the pipeline, made ready by reading.ts. */
export { extract, extractRead } from '../../pipeline/extract.ts';
export { shortHash } from '../../pipeline/identity.ts';
export { readText } from '../../pipeline/read/text.ts';
