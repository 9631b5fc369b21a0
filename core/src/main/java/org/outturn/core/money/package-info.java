/** Every sum in the product: exact pence, percentages, and how an amount is shown in £, £000 or £m. Start at {@link org.outturn.core.money.Money}. */
package org.outturn.core.money;
