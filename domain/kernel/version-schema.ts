/** 版次: which version of a thing was read before it is changed. */
import { z } from 'zod';

/** The one that follows still fits into an integer of PostgreSQL. */
const MOST = 2_147_483_646;

export const VersionSchema = z.int().min(1).max(MOST);
/** 0: there was none yet. */
export const VersionOrNone = z.int().min(0).max(MOST);
