/** Where a figure came from, and what was found wrong there. */
package org.outturn.core.provenance;
