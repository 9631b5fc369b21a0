/** Growth items and one-off funding: budget added for demand or duty. */
package org.outturn.core.growth;
