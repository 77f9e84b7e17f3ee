import { z } from 'zod';

// The pages forbid eval. Imported before any schema is used, so that zod does not even try.
z.config({ jitless: true });
