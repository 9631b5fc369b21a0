/** Earmarked reserves: their movements, and those released below the line. */
package org.outturn.core.reserves;
