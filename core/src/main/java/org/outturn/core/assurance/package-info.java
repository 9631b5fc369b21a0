/** The checks a report must pass: one rule a class, all of them listed by {@link org.outturn.core.assurance.Checks}. */
package org.outturn.core.assurance;
