/** Runes everywhere: no component falls back to the older reactivity. */
export default { compilerOptions: { runes: true } };
