/**
 * Times whole processes in turn, start-up and all: Outturn, the libraries and tools that people would
 * pick instead, and bare scanners that show what a machine could do. Every contestant gets the same
 * generated ledgers and has to find the same rows, groups and pence. No test asserts a time: {@link
 * org.outturn.benchmarks.Benchmarks} writes a table of ratios for people to judge.
 */
package org.outturn.benchmarks;
