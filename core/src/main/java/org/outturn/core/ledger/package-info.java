/** What a ledger says once it has been read: postings summed by coding and period, and the structure that gives each coding to one report item. */
package org.outturn.core.ledger;
