import { z } from 'zod';

/** The content security policy forbids compiling checks at run time; without this every use tries. */
z.config({ jitless: true });
