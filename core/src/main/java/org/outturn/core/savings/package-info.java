/** Budget savings: the target, the initiatives that are to meet it, and what is missed. */
package org.outturn.core.savings;
