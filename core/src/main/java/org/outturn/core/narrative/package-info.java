/** Sentences worked out from figures, so that no word can contradict a table. */
package org.outturn.core.narrative;
