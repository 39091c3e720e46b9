// The least that any page with these charts takes: loading what draws them.
import "vega";
import "vega-lite";
