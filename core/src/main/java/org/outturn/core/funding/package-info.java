/** What an additional grant, such as the Covid-19 grant, pays for: pressures, what is applied to them, and what stays unfunded. */
package org.outturn.core.funding;
