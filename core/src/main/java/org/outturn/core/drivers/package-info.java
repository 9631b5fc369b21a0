/** Quantified causes of variances, and the position without the one-off support they rest on. */
package org.outturn.core.drivers;
