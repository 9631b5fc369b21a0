package org.outturn.core.narrative;

/**
 * One of the sentences a report opens with, and what it speaks of in a word or two, for a reader who
 * looks for one thing.
 */
public record Headline(String topic, String sentence) {}
