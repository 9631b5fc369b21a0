/** Short programs that embed Outturn; each is run by a test. */
package org.outturn.examples;
