/** Makes the example workbooks and ledgers that stand in this module's folders, from printed figures and a seed. */
package org.outturn.testworkbooks;
