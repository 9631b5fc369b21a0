/** The finished report as a value: the position, the checks it was put to, and the sentences it opens with. */
package org.outturn.core.report;
