/** Measures against their targets, and progress on Council Plan deliverables. */
package org.outturn.core.performance;
