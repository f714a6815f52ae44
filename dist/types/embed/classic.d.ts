/**
 * For pages whose theme or editor cannot write `type="module"`: a classic script that asks for the loader beside it.
 * Everything else is the loader's; nothing is there twice. A browser without `import()` stops at its first line, and what
 * the owner wrote inside the tags stays.
 */
export {};
