// The least that any audit with these packages takes: loading them.
import "yargs";
import "zod";
import "arquero";
