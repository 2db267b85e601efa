import * as z from 'zod/mini';

// Without this zod tries `new Function`, which the policy of extension pages refuses and reports as a violation.
z.config({ jitless: true });

export { z };
