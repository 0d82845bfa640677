/**
 * Stands in for zod in the browser builds: faces use the contract's addresses and types, the server reads its schemas.
 * Every schema expression evaluates to this one inert value, so that 24 KB stay on the server.
 */
const nothing: unknown = new Proxy(() => nothing, { get: () => nothing, apply: () => nothing });

export const z = nothing;
