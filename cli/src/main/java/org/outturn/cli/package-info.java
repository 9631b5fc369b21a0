/** The outturn command: arguments, exit codes, progress and JSON; no figure is worked out here. */
package org.outturn.cli;
